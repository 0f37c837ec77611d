// The English names of fields, as labels and in lists of what we could not find.
import type { FieldName, PartName } from '../../model/field-names.ts';
import type { DataOf } from '../../model/record.ts';

/** The names of a field: `label` next to its value, `phrase` in a list of what was not found. */
export interface FieldWords {
  readonly label: string;
  readonly phrase: string;
}

const same = (name: string): FieldWords => ({ label: name, phrase: name });

const fields: Record<FieldName, FieldWords> = {
  // Every kind.
  title: same('Title'),
  names: same('Name'),
  summary: same('Summary'),
  stands: same('Where it stands'),
  aliases: { label: 'Also written', phrase: 'Spellings' },
  topics: same('Topics'),
  sources: same('Sources'),
  disagreements: same('Disagreements'),
  notFound: same('What is not known'),
  checked: same('Last comparison with sources'),
  looked: same('Last search'),
  changes: same('Changes'),
  formerPaths: same('Former addresses'),
  withdrawn: same('Withdrawal'),
  side: same('Side'),
  history: { label: 'State', phrase: 'What became of it' },

  // Agreements.
  instrument: same('Instrument'),
  binding: { label: 'Binding', phrase: 'Whether it binds' },
  signed: { label: 'Signed', phrase: 'Date of signature' },
  adopted: { label: 'Adopted', phrase: 'Date of adoption' },
  issued: { label: 'Issued', phrase: 'Date of issue' },
  agreed: { label: 'Agreed', phrase: 'Date of agreement' },
  proposed: { label: 'Proposed', phrase: 'Date of proposal' },
  inForce: { label: 'In force', phrase: 'Entry into force' },
  ends: { label: 'Ends', phrase: 'End' },
  place: same('Place'),
  signedAt: { label: 'At', phrase: 'The meeting at which it was signed' },
  parties: same('Parties'),
  text: same('Text'),
  amends: { label: 'Amends', phrase: 'What it amends' },
  supersedes: { label: 'Replaces', phrase: 'What it replaces' },
  renews: { label: 'Renews', phrase: 'What it renews' },
  buildsOn: { label: 'Builds on', phrase: 'What it builds on' },
  implements: { label: 'Implements', phrase: 'What it implements' },
  earlierSteps: same('Earlier steps on the same matter'),

  // Meetings.
  format: same('Format'),
  occurrence: same('State'),
  started: same('Date'),
  ended: { label: 'Ended', phrase: 'Last day' },
  time: { label: 'Time', phrase: 'Time of day' },
  partOf: { label: 'Part of', phrase: 'What it is part of' },
  mechanism: { label: 'Session of', phrase: 'The body that met' },
  session: same('Which session'),
  participants: same('Participants'),
  documents: same('Documents'),

  // Statements.
  form: same('Form'),
  made: same('Date'),
  speakers: same('Speaker'),
  conveyedBy: { label: 'According to', phrase: 'According to whom' },
  audience: { label: 'Said to', phrase: 'To whom' },
  madeAt: { label: 'At', phrase: 'The meeting at which it was said' },
  language: same('Language'),
  effect: { label: 'In effect', phrase: 'Time in effect' },

  // Commitments.
  strength: { label: 'Strength', phrase: 'How firm it is' },
  madeIn: { label: 'Made in', phrase: 'Where it was made' },
  by: same('Who is to act'),
  askedBy: { label: 'Asked by', phrase: 'Who asked' },
  due: { label: 'Due', phrase: 'Due date' },
  dueWording: same('How the due date is worded'),
  recurs: same('How often'),

  // Mechanisms.
  level: same('Level'),
  cadence: same('Meets'),
  established: same('Set up'),
  establishedBy: same('Set up by'),
  revives: same('Revives'),
  organizations: same('Bodies'),
  sessions: same('Sessions'),

  // Organisations and people.
  type: same('Type'),
  acronym: same('Acronym'),
  valid: { label: 'Under this name', phrase: 'Time under this name' },
  predecessors: { label: 'Follows', phrase: 'What was before it' },
  distinctFrom: same('Not to be taken for'),
  website: same('Website'),
  offices: same('Offices'),

  // Topics and claims.
  broader: same('Part of'),
  verdict: same('Verdict'),
  about: same('About'),
  assertedBy: same('Who asserts it'),
  evidence: same('What was found'),

  // Sources.
  publisher: same('Publisher'),
  published: { label: 'Published', phrase: 'Date of publication' },
  url: same('Address'),
  urlNote: same('Note on the address'),
  archived: same('Archived copy'),
  translation: same('Translation'),
  grade: same('Grade'),
  gradeReason: same('Reason for the grade'),
  copyOf: same('Copy of'),
  relays: same('Retells'),
  part: same('Graded apart'),
};

const fieldParts: Record<PartName, string> = {
  ko: 'in Korean',
  zh: 'in Chinese',
  hanja: 'in characters',
  pinyin: 'in pinyin',
  text: 'words',
  status: 'state',
  side: 'side',
  organization: 'body',
  person: 'person',
  office: 'office',
  role: 'office',
  group: 'group',
  capacity: 'capacity',
  signatory: 'signatory',
  on: 'day',
  event: 'event',
  met: 'record that shows it',
  note: 'note',
  asOf: 'day',
  from: 'first day',
  to: 'last day',
  how: 'how it follows',
  start: 'beginning',
  minutes: 'length',
  zone: 'time zone',
  instrument: 'instrument',
  counted: 'number',
  missing: 'number without a record',
  availability: 'whether it is public',
  languages: 'languages',
  url: 'address',
  looked: 'last search',
  through: 'last day covered',
  where: 'place of the search',
  locator: 'passage',
  grade: 'grade',
  reason: 'reason',
};

/** The names of fields and of their parts. */
export const fieldWords = {
  fields,
  /** Fields with a different name in one kind. */
  ownFields: {
    organizations: { partOf: { label: 'Department of', phrase: 'What it is part of' } },
  } satisfies { [K in keyof DataOf]?: { [F in keyof DataOf[K]]?: FieldWords } },
  fieldParts,
  /** The labels of fields that are shown by country. */
  fieldsBySide: {
    parties: { kr: 'For Korea', cn: 'For China', other: 'Others' },
    participants: { kr: 'From Korea', cn: 'From China', other: 'Others' },
  },
  /** An item of a list, or a part of the item. `of` is the organisation, person, side or script it belongs to. */
  fieldOf: {
    parties: (of: string) => `Party: ${of}`,
    'parties.signatory': (of: string) => `Signatory: ${of}`,
    participants: (of: string) => `Participant: ${of}`,
    speakers: (of: string) => `Speaker: ${of}`,
    offices: (of: string) => `Office: ${of}`,
    names: (of: string) => `Name ${of}`,
  },
};
