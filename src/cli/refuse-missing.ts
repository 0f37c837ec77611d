// A record that a command names → nothing, or an error with the id that may have been meant.
import { didYouMean } from '../check/nearest.ts';
import type { Kind } from '../model/kinds.ts';
import type { Files } from '../source/read-content.ts';

/** Throws an Error when there is no file of the record. */
export const refuseMissing = (files: Files, kind: Kind, id: string): void => {
  if (files.has(`${kind}/${id}.md`)) return;
  const names = [...files.keys()].filter((path) => path.startsWith(`${kind}/`) && path.endsWith('.md'));
  const known = names.map((path) => path.slice(`${kind}/`.length, -'.md'.length));
  throw new Error(`there is no record \`${kind}/${id}\`${didYouMean(id, known) || '; mend the address'}`);
};
