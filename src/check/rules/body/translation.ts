// Rule translation: a translated body belongs to a record, and has its links and citations.
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { listLinks } from '../../../markdown/record-link.ts';
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule, Translation, Tree } from '../../tree.ts';
import { bodyProblem } from './body.ts';

/** A link or a citation as written, and its place. */
interface Pointer extends Pick<Node, 'position'> {
  readonly text: string;
}

/** The links and citations of a body; links to its own headings are left out, since headings are translated too. */
const listPointers = ({ body }: BodyOwner): Map<string, Pointer> => {
  const links = listLinks(body.tree).filter(({ url }) => !url.startsWith('#'));
  const pointers: Pointer[] = links.map(({ url, position }) => ({ text: url, position }));
  visit(body.tree, 'citation', ({ citations, position }) => {
    pointers.push(...citations.map(({ source, locator }) => ({ text: `[@${source}, ${locator}]`, position })));
  });
  return new Map(pointers.toReversed().map((pointer) => [pointer.text, pointer]));
};

const missingFrom = (present: ReadonlyMap<string, Pointer>, other: ReadonlyMap<string, Pointer>): Pointer[] =>
  [...present.values()].filter(({ text }) => !other.has(text));

const compare = (translation: Translation, original: BodyOwner): Problem[] => {
  const [own, theirs] = [listPointers(translation), listPointers(original)];
  return [
    ...missingFrom(theirs, own).map((pointer) => {
      const message = `the original has \`${pointer.text}\` but this translation does not; add it`;
      const { path, line, column } = bodyProblem(original, pointer, 'translation', '');
      return {
        ...bodyProblem(translation, {}, 'translation', message),
        note: { path, line, column, message: 'in the original' },
      };
    }),
    ...missingFrom(own, theirs).map((pointer) => {
      const message = `this translation has \`${pointer.text}\` but the original does not; remove it, or add it there`;
      return bodyProblem(translation, pointer, 'translation', message);
    }),
  ];
};

const problemsOf = (tree: Tree, translation: Translation): Problem[] => {
  const { file } = translation;
  const { path, kind, id, locale } = file;
  if (file.faults.length > 0) return file.faults.map((fault) => ({ path, ...fault }));
  const at = (message: string): Problem[] => [bodyProblem(translation, {}, 'translation', message)];
  const original = tree.byPermalink.get(`${kind}/${id}`);
  if (!original) {
    const help = didYouMean(id, tree.idsOf(kind)) || `; name the file after a record, \`<id>.${locale}.md\``;
    return at(`there is no record \`${kind}/${id}\` to translate${help}`);
  }
  if (file.hasFrontMatter)
    return at('a translation has no front matter; keep only the body, since the original has the fields');
  if (file.body.trim() === '') return at('the translation is empty; write it, or remove the file');
  return original.file.faults.length > 0 ? [] : compare(translation, original);
};

export const rule: Rule = {
  id: 'translation',
  group: 'body',
  says: 'A translated body, `<id>.ko.md`, belongs to a record and has the links and citations of its original',
  find: (tree) => tree.translations.flatMap((translation) => problemsOf(tree, translation)),
};
