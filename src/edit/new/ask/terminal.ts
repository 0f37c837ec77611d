// The prompts of the terminal; Ctrl+C and Escape throw an Error that ends the run.
import * as clack from '@clack/prompts';

/** The streams of the questions and answers. */
export type Streams = Required<Pick<clack.CommonOptions, 'input' | 'output'>>;

/** A choice: `value` is returned, `label` is shown. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How many choices are shown at a time. */
const maxItems = 12;

const answered = async <T>(answer: Promise<T>): Promise<Exclude<T, symbol>> => {
  const value = await answer;
  if (clack.isCancel(value)) throw new Error('Cancelled; nothing was written.');
  return value as Exclude<T, symbol>;
};

/** Asks for a line of text and trims it; `findFault` returns the message that refuses an answer. */
export const askText = async (
  streams: Streams,
  message: string,
  findFault: (value: string) => string | undefined,
  initialValue = '',
): Promise<string> => {
  const validate = (value = ''): string | undefined => findFault(value.trim());
  return (await answered(clack.text({ ...streams, message, initialValue, validate }))).trim();
};

/** Asks for text of several lines, which may be empty. */
export const askLines = (streams: Streams, message: string): Promise<string> =>
  answered(clack.multiline({ ...streams, message, showSubmit: true }));

/** Asks for one of a few choices. */
export const askChoice = (streams: Streams, message: string, options: readonly Choice[]): Promise<string> =>
  answered(clack.select({ ...streams, message, maxItems, options: [...options] }));

/** Asks for one of many choices, found by typing a part of it; `always` is offered last, whatever is typed. */
export const askSearch = (
  streams: Streams,
  message: string,
  options: readonly Choice[],
  always: readonly Choice[],
): Promise<string> => {
  const kept = new Set(always.map(({ value }) => value));
  const filter = (typed: string, { value, label }: clack.Option<string>): boolean =>
    kept.has(value) || `${label} ${value}`.toLowerCase().includes(typed.toLowerCase());
  const validate = (value: string | string[] | undefined): string | undefined =>
    value === undefined ? 'nothing is chosen; type less, or choose another' : undefined;
  return answered(
    clack.autocomplete({ ...streams, message, maxItems, filter, validate, options: [...options, ...always] }),
  );
};

/** Asks for any number of choices; those in `chosen` are preselected. */
export const askSeveral = (
  streams: Streams,
  message: string,
  options: readonly Choice[],
  chosen: readonly string[],
): Promise<string[]> =>
  answered(clack.multiselect({ ...streams, message, maxItems, options, initialValues: chosen, required: false }));

/** Asks for yes or no. */
export const askWhether = (streams: Streams, message: string, initialValue: boolean): Promise<boolean> =>
  answered(clack.confirm({ ...streams, message, initialValue }));

/** Prints a message between two questions. */
export const say = ({ output }: Streams, message: string): void => clack.log.info(message, { output });
