// Keys of the search page: slash goes to the box, arrows move through results, Escape goes back.

const storageKey = 'slash';

/** True where a reader turned the key off on an earlier visit; false where the browser stores nothing. */
const wasOff = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === 'off';
  } catch {
    return false;
  }
};

const store = (isOn: boolean): void => {
  try {
    localStorage.setItem(storageKey, isOn ? 'on' : 'off');
  } catch {
    // The switch still works for this page.
  }
};

/** Shows the switch for the slash and keeps its state for later visits. Returns whether it is on at the moment. */
export const startSlashSwitch = (place: HTMLElement, box: HTMLInputElement): (() => boolean) => {
  place.hidden = false;
  box.checked = !wasOff();
  box.addEventListener('change', () => store(box.checked));
  return () => box.checked;
};

/** What the keys move between. */
export interface Keyed {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** True while the slash works: readers can turn off a key of one character (WCAG 2.1.4). */
  readonly hasSlash: () => boolean;
  /** Called when Escape is pressed in the box. */
  readonly close: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** Starts listening. Enter is left alone, so that it opens a link. */
export const startKeys = ({ input, list, hasSlash, close }: Keyed): void => {
  let opener: HTMLElement | undefined;
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.item-title a')];

  const move = (step: 1 | -1): boolean => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0 && document.activeElement !== input) return false;
    const next = at < 0 ? (step === 1 ? all[0] : undefined) : step === -1 && at === 0 ? input : all[at + step];
    next?.focus();
    return next !== undefined;
  };

  const goBack = (): boolean => {
    const { activeElement } = document;
    if (list.contains(activeElement)) {
      input.focus();
      return true;
    }
    if (activeElement !== input) return false;
    close();
    if (opener?.isConnected) opener.focus();
    else input.blur();
    opener = undefined;
    return true;
  };

  const toBox = (): boolean => {
    const { activeElement } = document;
    opener = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
    input.focus();
    input.select();
    return true;
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { key } = event;
    const done =
      (key === '/' && hasSlash() && !isTyping(event.target) && toBox()) ||
      (key === 'ArrowDown' && move(1)) ||
      (key === 'ArrowUp' && move(-1)) ||
      (key === 'Escape' && goBack());
    if (done) event.preventDefault();
  });
};
