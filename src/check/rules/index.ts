// The list of rules, in the order of the table in CONTRIBUTING.
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

/** The rules of shape, enforced by the reader and the schemas (see check/shape.ts); they have no file here. */
export const shapeRules: readonly Pick<Rule, 'id' | 'group' | 'says'>[] = [
  { id: 'file-size', group: 'shape', says: 'Files are at most 100,000 bytes long' },
  { id: 'encoding', group: 'shape', says: 'Files are UTF-8' },
  { id: 'front-matter', group: 'shape', says: 'A file begins with `---`, the fields, and `---`' },
  { id: 'yaml', group: 'shape', says: 'The fields are YAML, without repeated keys' },
  {
    id: 'plain-yaml',
    group: 'shape',
    says: 'The YAML is plain: no anchors, aliases, tags or merge keys; every value is text',
  },
  { id: 'schema', group: 'shape', says: 'Fields have the right type and length, and an allowed value' },
  { id: 'unknown-key', group: 'shape', says: 'Every field belongs to its kind' },
  { id: 'date', group: 'shape', says: 'Dates are days, months or years that exist (EDTF level 0)' },
  { id: 'url', group: 'shape', says: 'Addresses are complete http or https addresses' },
];

/** Every rule that checks the whole tree. */
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
