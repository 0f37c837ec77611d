// The English words for values of fields, such as instruments, formats and statuses.
import type { State } from '../../graph/state.ts';
import type { DataOf } from '../../model/record.ts';

/** The label of each instrument. */
export const instruments: Record<DataOf['agreements']['instrument'], string> = {
  mou: 'Memorandum of understanding',
  agreement: 'Agreement',
  treaty: 'Treaty',
  protocol: 'Protocol',
  contract: 'Contract',
  'joint-plan': 'Joint plan',
  certificate: 'Certificate',
  'joint-statement': 'Joint statement',
  communique: 'Communiqué',
  arrangement: 'Arrangement',
};

const formats: Record<DataOf['meetings']['format'], string> = {
  summit: 'Summit',
  talks: 'Talks',
  ministerial: 'Ministers’ meeting',
  committee: 'Committee session',
  negotiation: 'Round of negotiations',
  forum: 'Forum',
  call: 'Telephone call',
  visit: 'Visit',
  ceremony: 'Ceremony',
  reception: 'Reception',
};

const forms: Record<DataOf['statements']['form'], string> = {
  interview: 'Interview',
  remarks: 'Remarks',
  readout: 'Readout',
  briefing: 'Briefing',
  speech: 'Speech',
  measure: 'Unilateral measure',
};

const strengths: Record<DataOf['commitments']['strength'], string> = {
  obligation: 'Obligation',
  pledge: 'Pledge',
  aim: 'Aim',
  plan: 'Plan',
  permission: 'Permission',
  request: 'Request',
};

const states: Record<State, string> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  issued: 'Issued',
  adopted: 'Adopted',
  signed: 'Signed',
  'in-force': 'In force',
  ended: 'Ended',
  undated: 'Date not found',
  held: 'Held',
  announced: 'Announced',
  cancelled: 'Cancelled',
  unknown: 'Not known whether held',
  open: 'Open',
  'under-way': 'Under way',
  kept: 'Kept',
  'partly-kept': 'Partly kept',
  granted: 'Granted',
  declined: 'Declined',
  lapsed: 'Lapsed',
  superseded: 'Superseded',
  unsupported: 'unsupported',
  contradicted: 'contradicted',
  corrected: 'corrected',
  withdrawn: 'Withdrawn',
};

const organizationTypes: Record<DataOf['organizations']['type'], string> = {
  government: 'Government',
  office: 'Office of state',
  department: 'Department',
  ministry: 'Ministry',
  agency: 'Agency',
  parliament: 'Parliament',
  'central-bank': 'Central bank',
  museum: 'Museum',
  company: 'Company',
  media: 'News organisation',
  'local-government': 'Local government',
  mission: 'Diplomatic mission',
  international: 'International body',
};

const levels: Record<DataOf['mechanisms']['level'], string> = {
  leaders: 'Leaders',
  parliamentary: 'Parliaments',
  ministerial: 'Ministers',
  'vice-ministerial': 'Vice-ministers',
  'director-general': 'Directors-general',
  working: 'Working level',
  mixed: 'Several levels',
};

/** The strength of a commitment inside a sentence. */
const strengthsInSentence: typeof strengths = {
  obligation: 'obligation',
  pledge: 'pledge',
  aim: 'aim',
  plan: 'plan',
  permission: 'permission',
  request: 'request',
};

/** The words for each possible value of a field. */
export const terms = {
  sides: { kr: 'Korea', cn: 'China', other: 'Others' },
  sideMarks: { kr: 'KR', cn: 'CN', other: 'other' },
  languages: {
    en: 'English',
    ko: 'Korean',
    'zh-Hans': 'Chinese',
    'zh-Hant': 'Chinese (traditional)',
    ja: 'Japanese',
    de: 'German',
    id: 'Indonesian',
    vi: 'Vietnamese',
    fr: 'French',
  },
  instruments,
  formats,
  forms,
  strengths,
  strengthsInSentence,
  states,
  organizationTypes,
  levels,
  /** The label of a commitment in a list of mixed records. */
  commitmentOf: {
    obligation: 'Commitment: obligation',
    pledge: 'Commitment: pledge',
    aim: 'Commitment: aim',
    plan: 'Commitment: plan',
    permission: 'Commitment: permission',
    request: 'Commitment: request',
  } satisfies typeof strengths,
  /** The label of a mechanism in a list of mixed records. */
  mechanismOf: {
    leaders: 'Standing body of leaders',
    parliamentary: 'Standing body of parliaments',
    ministerial: 'Standing body of ministers',
    'vice-ministerial': 'Standing body of vice-ministers',
    'director-general': 'Standing body of directors-general',
    working: 'Standing body at working level',
    mixed: 'Standing body of several levels',
  } satisfies Record<DataOf['mechanisms']['level'], string>,
  verdictSays: {
    unsupported: 'Unsupported: no trusted source that was read says so',
    contradicted: 'Contradicted: better sources say otherwise',
    corrected: 'Corrected: the true account is known',
  },
  events: {
    initialled: 'Initialled',
    ratified: 'Ratified',
    amended: 'Amended',
    renewed: 'Renewed',
    extended: 'Extended',
    expired: 'Expired',
    terminated: 'Terminated',
    implemented: 'Implemented',
    exchanged: 'Exchanged',
  },
  capacities: { party: '', donor: 'donor', recipient: 'recipient' },
  how: { renamed: 'renamed', split: 'split off', merged: 'merged', functions: 'took over functions' },
};
