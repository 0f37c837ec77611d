// Keys of the search page: a slash goes to the box where that is wanted, arrows go through the results, Escape goes back, and then closes.

/** What the keys move between. */
export interface Keyed {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Tells whether the slash is wanted: a key of one character can be turned off (WCAG 2.1.4). */
  readonly hasSlash: () => boolean;
  /** Called when Escape closes the results. */
  readonly close: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** Starts listening. Links keep Enter, which opens them. */
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
