// Parses the address of a record on the command line, and refuses one that does not exist.
import { didYouMean } from '../../check/nearest.ts';
import { isKind, type Kind, kindNames } from '../../model/kinds.ts';
import type { Files } from '../../source/read-content.ts';

/** Reads `kind/id` or the path of a record file. Throws an Error if it does not begin with a kind. */
export const parseAddress = (written: string): { kind: Kind; id: string } => {
  const [kind = '', id = '', ...more] = written
    .replace(/^(?:\.\/)?(?:content\/)?/, '')
    .replace(/\.md$/, '')
    .split('/');
  if (isKind(kind) && id !== '' && more.length === 0) return { kind, id };
  throw new Error(`\`${written}\` is not an address; write kind/id, where kind is one of ${kindNames.join(', ')}`);
};

/** Throws an Error, with the nearest id as a suggestion, if the record has no file. */
export const refuseMissing = (files: Files, kind: Kind, id: string): void => {
  if (files.has(`${kind}/${id}.md`)) return;
  const names = [...files.keys()].filter((path) => path.startsWith(`${kind}/`) && path.endsWith('.md'));
  const known = names.map((path) => path.slice(`${kind}/`.length, -'.md'.length));
  throw new Error(`there is no record \`${kind}/${id}\`${didYouMean(id, known) || '; correct the address'}`);
};
