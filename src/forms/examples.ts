// YAML examples of list fields for the issue forms; a test checks each against its schema.
import type { Kind } from '../model/kinds.ts';

const actors = ['- side: kr', '  organization: motir-kr', '- side: cn', '  organization: mofcom-cn'];
const ids = (id: string): string[] => [`- ${id}`];
const agreement = ids('2026-01-05-transport');

const examples: Readonly<Record<string, readonly string[]>> = {
  aliases: ['- Another spelling', '- A wrong name that is in use'],
  topics: ['- transport', '- trade-and-commerce'],
  sources: [
    '- source: https://www.example.org/article',
    '  locator: paragraph 3',
    '  quote: at most 25 words, in the language of the source',
    '  supports: [summary]',
  ],
  parties: [
    '- side: kr',
    '  organization: motir-kr',
    '- side: cn',
    '  organization: mofcom-cn',
    '  signatory:',
    '    side: cn',
    '    person: wang-wentao',
    '    office: Minister of Commerce',
  ],
  'agreements.history': ['- on: 2030-03-01', '  event: ratified', '  note: The National Assembly consented'],
  'commitments.history': ['- on: 2030-03-01', '  status: kept', '  note: The meeting took place'],
  amends: agreement,
  supersedes: agreement,
  renews: agreement,
  buildsOn: agreement,
  implements: agreement,
  earlierSteps: ['- agreements/2026-01-05-transport'],
  participants: ['- side: kr', '  person: lee-jae-myung', '  office: President', '- side: cn', '  person: xi-jinping'],
  documents: ['- instrument: mou', '  counted: 14', '  note: How the count was reached'],
  speakers: actors,
  audience: actors,
  by: actors,
  askedBy: actors,
  'mechanisms.organizations': ids('motir-kr'),
  predecessors: ['- organization: motie-kr', '  how: renamed'],
  'organizations.distinctFrom': ids('motir-kr'),
  'people.distinctFrom': ids('liu-wei'),
  offices: ['- organization: mofcom-cn', '  role: Minister of Commerce', '  from: 2030-03-01'],
  about: ['- agreements/2026-01-05-transport'],
  assertedBy: ['- source: https://www.example.org/article', '  locator: paragraph 3', '  quote: what it asserts'],
  evidence: ['- source: https://www.example.org/other', '  locator: headline', '  finding: What it says instead'],
  part: ['- locator: paragraphs 1–8', '  grade: weak', '  reason: A digest of other pages'],
};

/** The example of a list field, in several lines. Throws if a list field has no example; add one with every new field. */
export const exampleOf = (kind: Kind, field: string): string => {
  const lines = examples[`${kind}.${field}`] ?? examples[field];
  if (lines === undefined) throw new Error(`there is no example of ${kind}.${field}; add one in src/forms/examples.ts`);
  return `${lines.join('\n')}\n`;
};
