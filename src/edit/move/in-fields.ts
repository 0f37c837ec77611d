// The replacements of a renaming in front matter: relations, and paths that name an item by id.
import { type At, valueAt, withValueAt } from '../../model/at.ts';
import { listEdges } from '../../model/relations.ts';
import type { ContentFile } from '../../source/read-content.ts';
import { rewriteValue } from '../record-text/rewrite-value.ts';
import { type PathGround, renamePath } from './fact-path.ts';
import type { Renaming, Rewriting } from './renaming.ts';

interface Rewrite {
  readonly at: At;
  readonly before: string;
  readonly after: string;
}

const itemsAt = (value: unknown, at: At): { at: At; value: unknown }[] => {
  const list = valueAt(value, at);
  return Array.isArray(list) ? list.map((item: unknown, index) => ({ at: [...at, index], value: item })) : [];
};

/** The paths written in front matter: in `supports` of citations, `disagreements` and `notFound`. */
const listPaths = (value: unknown): { at: At; path: string }[] => {
  const fields = ['disagreements', 'notFound']
    .flatMap((key) => itemsAt(value, [key]))
    .map((item) => ({ at: [...item.at, 'field'], value: valueAt(item.value, ['field']) }));
  const supports = itemsAt(value, ['sources']).flatMap(({ at }) => itemsAt(value, [...at, 'supports']));
  return [...fields, ...supports].flatMap(({ at, value: path }) => (typeof path === 'string' ? [{ at, path }] : []));
};

const apply = (value: unknown, rewrites: readonly Rewrite[]): unknown =>
  rewrites.reduce((changed, { at, after }) => withValueAt(changed, at, after), value);

const renameRelations = (file: ContentFile, { kind, from, to }: Renaming): Rewrite[] =>
  listEdges(file.kind, file.value)
    .filter((edge) => edge.kind === kind && edge.id === from)
    .map(({ at, written, relation }) => ({ at, before: written, after: relation.qualified ? `${kind}/${to}` : to }));

/** The replacements in the front matter of `file`, whose text is `text`; for `isOnlyMeaning` see `PathGround`. */
export const renameInFields = (
  file: ContentFile,
  text: string,
  renaming: Renaming,
  isOnlyMeaning: boolean,
): Rewriting<unknown> => {
  const relations = renameRelations(file, renaming);
  const after = apply(file.value, relations);
  const ground: PathGround = { kind: file.kind, before: file.value, after, isOnlyMeaning };
  const paths = listPaths(file.value)
    .map(({ at, path }): Rewrite => ({ at, before: path, after: renamePath(path, ground, renaming) }))
    .filter((rewrite) => rewrite.after !== rewrite.before);
  const replacements = [...relations, ...paths].flatMap(({ at, ...change }) => {
    const range = file.rangeOf(at);
    return range ? [rewriteValue(text, range, change.before, change.after)] : [];
  });
  return { replacements, value: apply(after, paths) };
};
