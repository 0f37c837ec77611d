// The switch for the key of one character → whether it is on, kept in the reader's browser for the next visit.

const kept = 'slash';

/** Reads what is kept; a browser that keeps nothing for this site has the key on. */
const wasOff = (): boolean => {
  try {
    return localStorage.getItem(kept) === 'off';
  } catch {
    return false;
  }
};

const keep = (isOn: boolean): void => {
  try {
    localStorage.setItem(kept, isOn ? 'on' : 'off');
  } catch {
    // The switch still holds for this page.
  }
};

/** Shows the switch, and gives what tells whether it is on. */
export const startSlashSwitch = (place: HTMLElement, box: HTMLInputElement): (() => boolean) => {
  place.hidden = false;
  box.checked = !wasOff();
  box.addEventListener('change', () => keep(box.checked));
  return () => box.checked;
};
