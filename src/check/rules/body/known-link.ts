// Rule known-link: links in a body lead to an existing record or to an http or https address.
import { listLinks, parseLink } from '../../../markdown/record-link.ts';
import type { Permalink } from '../../../model/record.ts';
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule, Tree } from '../../tree.ts';
import { bodyProblem } from './body.ts';

const problemsOf = (tree: Tree, owner: BodyOwner): Problem[] =>
  listLinks(owner.body.tree).flatMap((link) => {
    const target = parseLink(owner.file.kind, link.url);
    if (target.type === 'unknown') {
      return [
        bodyProblem(
          owner,
          link,
          'known-link',
          `the link \`${link.url}\` is not allowed; link to \`../<kind>/<id>.md\` or to an http or https address`,
        ),
      ];
    }
    if (target.type !== 'record' || tree.byPermalink.has(`${target.kind}/${target.id}` as Permalink)) return [];
    const guess = didYouMean(target.id, tree.idsOf(target.kind)) || '; add the record or correct the link';
    return [
      bodyProblem(
        owner,
        link,
        'known-link',
        `the link \`${link.url}\` points to no record in \`${target.kind}\`${guess}`,
      ),
    ];
  });

export const rule: Rule = {
  id: 'known-link',
  group: 'body',
  says: 'Links in a body lead to a record that exists, written as a relative path to its file, or to an http or https address',
  find: (tree) => tree.bodies.flatMap((owner) => problemsOf(tree, owner)),
};
