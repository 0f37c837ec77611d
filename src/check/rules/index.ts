// The list of rules, in the order of the table in CONTRIBUTING. The rules of shape (schema, unknown-key, date, url) are the schemas themselves, read by check/shape.ts.
import type { Rule } from '../tree.ts';
import { rule as bodySize } from './body/body-size.ts';
import { rule as bodySourced } from './body/body-sourced.ts';
import { rule as headingOrder } from './body/heading-order.ts';
import { rule as knownFragment } from './body/known-fragment.ts';
import { rule as knownLink } from './body/known-link.ts';
import { rule as rawHtml } from './body/raw-html.ts';
import { rule as translation } from './body/translation.ts';
import { rule as duplicateRecord } from './identity/duplicate-record.ts';
import { rule as fileName } from './identity/file-name.ts';
import { rule as idDate } from './identity/id-date.ts';
import { rule as permalinks } from './identity/permalinks.ts';
import { rule as uniqueId } from './identity/unique-id.ts';
import { rule as claimEvidence } from './provenance/claim-evidence.ts';
import { rule as conveyedBy } from './provenance/conveyed-by.ts';
import { rule as knownPath } from './provenance/known-path.ts';
import { rule as partRange } from './provenance/part-range.ts';
import { rule as sourced } from './provenance/sourced.ts';
import { rule as uniqueKey } from './provenance/unique-key.ts';
import { rule as bothSides } from './relations/both-sides.ts';
import { rule as dateOrder } from './relations/date-order.ts';
import { rule as documentsAddUp } from './relations/documents-add-up.ts';
import { rule as inOffice } from './relations/in-office.ts';
import { rule as inside } from './relations/inside.ts';
import { rule as knownTarget } from './relations/known-target.ts';
import { rule as noCycle } from './relations/no-cycle.ts';
import { rule as oneAct } from './relations/one-act.ts';
import { rule as oneName } from './relations/one-name.ts';
import { rule as selfLink } from './relations/self-link.ts';
import { rule as cleanText } from './shape/clean-text.ts';
import { rule as script } from './shape/script.ts';

/** The rules of shape that the reader and the schemas hold to; they have no file of their own here. */
export const shapeRules: readonly Pick<Rule, 'id' | 'group' | 'says'>[] = [
  { id: 'file-size', group: 'shape', says: 'Files are at most 100,000 bytes long' },
  { id: 'encoding', group: 'shape', says: 'Files are UTF-8' },
  { id: 'front-matter', group: 'shape', says: 'A file begins with `---`, the fields, and `---`' },
  { id: 'yaml', group: 'shape', says: 'The fields are YAML, with no key twice' },
  {
    id: 'plain-yaml',
    group: 'shape',
    says: 'The YAML is plain: no anchors, aliases, tags or merge keys; every value is text',
  },
  { id: 'schema', group: 'shape', says: 'Fields have their type, their length, and a value of their list' },
  { id: 'unknown-key', group: 'shape', says: 'There is no field that the kind does not have' },
  { id: 'date', group: 'shape', says: 'Dates are days, months or years that exist (EDTF level 0)' },
  { id: 'url', group: 'shape', says: 'Addresses are whole http or https addresses' },
];

/** Every rule that looks at the whole tree. */
export const rules: readonly Rule[] = [
  script,
  cleanText,
  fileName,
  uniqueId,
  duplicateRecord,
  idDate,
  permalinks,
  knownTarget,
  selfLink,
  noCycle,
  oneAct,
  dateOrder,
  inside,
  inOffice,
  bothSides,
  oneName,
  documentsAddUp,
  sourced,
  knownPath,
  uniqueKey,
  partRange,
  claimEvidence,
  conveyedBy,
  bodySize,
  bodySourced,
  headingOrder,
  knownLink,
  knownFragment,
  rawHtml,
  translation,
];
