// A question → the answer that a person gives in a terminal; Ctrl+C and Escape end the whole run.
import * as clack from '@clack/prompts';

/** Where is asked and answered. */
export type Streams = Required<Pick<clack.CommonOptions, 'input' | 'output'>>;

/** One of some answers: `value` is what is given back, `label` what is read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How many lines of a list are shown at a time. */
const maxItems = 12;

const answered = async <T>(answer: Promise<T>): Promise<Exclude<T, symbol>> => {
  const value = await answer;
  if (clack.isCancel(value)) throw new Error('Cancelled; nothing was written.');
  return value as Exclude<T, symbol>;
};

/** A line of text without the spaces about it; `findFault` gives the words that refuse it. */
export const askText = async (
  streams: Streams,
  message: string,
  findFault: (value: string) => string | undefined,
  initialValue = '',
): Promise<string> => {
  const validate = (value = ''): string | undefined => findFault(value.trim());
  return (await answered(clack.text({ ...streams, message, initialValue, validate }))).trim();
};

/** Text of several lines; empty when there is none. */
export const askLines = (streams: Streams, message: string): Promise<string> =>
  answered(clack.multiline({ ...streams, message, showSubmit: true }));

/** One of a few words. */
export const askChoice = (streams: Streams, message: string, options: readonly Choice[]): Promise<string> =>
  answered(clack.select({ ...streams, message, maxItems, options: [...options] }));

/** One of many, found by typing a part of it; `always` stands at the end, whatever was typed. */
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
    value === undefined ? 'Nothing is chosen; type less, or choose another' : undefined;
  return answered(
    clack.autocomplete({ ...streams, message, maxItems, filter, validate, options: [...options, ...always] }),
  );
};

/** Any of some, those in `chosen` beforehand. */
export const askSeveral = (
  streams: Streams,
  message: string,
  options: readonly Choice[],
  chosen: readonly string[],
): Promise<string[]> =>
  answered(clack.multiselect({ ...streams, message, maxItems, options, initialValues: chosen, required: false }));

/** Yes or no. */
export const askWhether = (streams: Streams, message: string, initialValue: boolean): Promise<boolean> =>
  answered(clack.confirm({ ...streams, message, initialValue }));

/** Says something between two questions. */
export const say = ({ output }: Streams, message: string): void => clack.log.info(message, { output });
