// The names of the kinds, for schemas and browser code that must not load the table of kinds.

/** Every kind, in the order of lists and groups. */
export const kindNames = [
  'agreements',
  'meetings',
  'statements',
  'commitments',
  'mechanisms',
  'organizations',
  'people',
  'topics',
  'claims',
  'sources',
] as const;
export type Kind = (typeof kindNames)[number];

/** True when `value` names a kind. */
export const isKind = (value: string): value is Kind => (kindNames as readonly string[]).includes(value);
