// The list of rules, in the order of the table in CONTRIBUTING. The rules of shape (schema, unknown-key, date, url) are the schemas themselves, read by check/shape.ts.
import type { Rule } from '../tree.ts';
import { rule as bodySourced } from './body-sourced.ts';
import { rule as documentsAddUp } from './documents-add-up.ts';
import { rule as fileName } from './file-name.ts';
import { rule as knownLink } from './known-link.ts';
import { rule as knownTarget } from './known-target.ts';
import { rule as oneAct } from './one-act.ts';
import { rule as permalinks } from './permalinks.ts';
import { rule as rawHtml } from './raw-html.ts';
import { rule as sourced } from './sourced.ts';
import { rule as uniqueId } from './unique-id.ts';

/** Every rule that looks at the whole tree. */
export const rules: readonly Rule[] = [
  fileName,
  uniqueId,
  permalinks,
  knownTarget,
  oneAct,
  documentsAddUp,
  sourced,
  bodySourced,
  knownLink,
  rawHtml,
];
