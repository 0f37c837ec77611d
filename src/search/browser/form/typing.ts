// Keystrokes in the box → one call when the reader pauses, so that results come without Enter and not with every letter.

/** How long a pause is, in milliseconds: longer than between two letters of a word, shorter than anybody waits. */
const pause = 300;

/** One letter, or one syllable, is too little to search for. */
const isEnough = (typed: string): boolean => typed.trim().length !== 1;

/** Starts listening; the function it gives forgets what was typed and not yet searched for, for whoever searches otherwise. */
export const startTyping = (input: HTMLInputElement, onPause: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => clearTimeout(waiting);
  input.addEventListener('input', () => {
    forget();
    if (isEnough(input.value)) waiting = setTimeout(onPause, pause);
  });
  return forget;
};
