// Rule translation: a translated body stands beside a record, has no front matter, and links and cites what its original does.
import { listBodyCitations } from '../../markdown/citation.ts';
import { listLinks } from '../../markdown/record-link.ts';
import type { Problem } from '../problem.ts';
import type { Rule, Translation, Tree } from '../tree.ts';
import { bodyProblem } from './body.ts';

const pointers = ({ body }: Pick<Translation, 'body'>): string[] => [
  ...listLinks(body.tree).map(({ url }) => url),
  ...listBodyCitations(body.tree).map(({ source, locator }) => `[@${source}, ${locator}]`),
];

const missing = (from: readonly string[], other: readonly string[]): string[] =>
  [...new Set(from)].filter((item) => !other.includes(item));

const problemsOf = (tree: Tree, translation: Translation): Problem[] => {
  const { file } = translation;
  const at = (message: string): Problem => bodyProblem(translation, {}, 'translation', message);
  const original = tree.byPermalink.get(`${file.kind}/${file.id}`);
  if (!original) return [at(`there is no record \`${file.kind}/${file.id}\` to translate; name the file after one`)];
  if (file.hasFrontMatter)
    return [at('a translation has no front matter; keep only the body, the fields stand in the original')];
  const [own, theirs] = [pointers(translation), pointers(original)];
  return [
    ...missing(theirs, own).map((pointer) =>
      at(`the original has \`${pointer}\` and this translation has not; add it`),
    ),
    ...missing(own, theirs).map((pointer) =>
      at(`this translation has \`${pointer}\` and the original has not; take it out, or add it there`),
    ),
  ];
};

export const rule: Rule = {
  id: 'translation',
  group: 'body',
  says: 'A translated body, `<id>.ko.md`, stands beside a record and has the links and citations of its original',
  find: (tree) => tree.translations.flatMap((translation) => problemsOf(tree, translation)),
};
