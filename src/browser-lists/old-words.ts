// English words that list addresses once used instead of keys, kept for old links. Add no more.
import type { ListFilterName } from '../model/list-query.ts';

type Keys = readonly (readonly [key: string, ...words: string[]])[];

const states: Keys = [
  ['proposed', 'Proposed'],
  ['agreed', 'Agreed'],
  ['issued', 'Issued'],
  ['adopted', 'Adopted'],
  ['signed', 'Signed'],
  ['in-force', 'In force'],
  ['ended', 'Ended'],
  ['undated', 'Date not found'],
  ['announced', 'Announced'],
  ['cancelled', 'Cancelled'],
  ['unknown', 'Not known whether held'],
  ['open', 'Open'],
  ['under-way', 'Under way'],
  ['kept', 'Kept'],
  ['partly-kept', 'Partly kept'],
  ['granted', 'Granted'],
  ['declined', 'Declined'],
  ['lapsed', 'Lapsed'],
  ['superseded', 'Superseded'],
  ['withdrawn', 'Withdrawn'],
];

const sorts: Keys = [
  ['mou', 'Memorandum of understanding'],
  ['agreement', 'Agreement'],
  ['treaty', 'Treaty'],
  ['protocol', 'Protocol'],
  ['contract', 'Contract'],
  ['joint-plan', 'Joint plan'],
  ['certificate', 'Certificate'],
  ['joint-statement', 'Joint statement'],
  ['communique', 'Communiqué'],
  ['arrangement', 'Arrangement'],
  ['summit', 'Summit'],
  ['talks', 'Talks'],
  ['ministerial', 'Ministers’ meeting', 'Standing body of ministers'],
  ['committee', 'Committee session'],
  ['negotiation', 'Round of negotiations'],
  ['forum', 'Forum'],
  ['call', 'Telephone call'],
  ['visit', 'Visit'],
  ['ceremony', 'Ceremony'],
  ['reception', 'Reception'],
  ['interview', 'Interview'],
  ['remarks', 'Remarks'],
  ['readout', 'Readout'],
  ['briefing', 'Briefing'],
  ['speech', 'Speech'],
  ['measure', 'Unilateral measure'],
  ['obligation', 'Commitment: obligation'],
  ['pledge', 'Commitment: pledge'],
  ['aim', 'Commitment: aim'],
  ['plan', 'Commitment: plan'],
  ['permission', 'Commitment: permission'],
  ['request', 'Commitment: request'],
  ['leaders', 'Standing body of leaders'],
  ['parliamentary', 'Standing body of parliaments'],
  ['vice-ministerial', 'Standing body of vice-ministers'],
  ['director-general', 'Standing body of directors-general'],
  ['working', 'Standing body at working level'],
  ['mixed', 'Standing body of several levels'],
  ['government', 'Government'],
  ['office', 'Office of state'],
  ['department', 'Department'],
  ['ministry', 'Ministry'],
  ['agency', 'Agency'],
  ['parliament', 'Parliament'],
  ['central-bank', 'Central bank'],
  ['museum', 'Museum'],
  ['company', 'Company'],
  ['media', 'News organisation'],
  ['local-government', 'Local government'],
  ['mission', 'Diplomatic mission'],
  ['international', 'International body'],
];

const support: Keys = [
  ['official-copy', 'official, from a copy'],
  ['outlets', ...[2, 3, 4, 5, 6, 7, 8, 9].map((count) => `${count} outlets`)],
  ['one-outlet', 'one outlet'],
  ['weak', 'weak source only'],
  ['none', 'no source'],
];

const side: Keys = [
  ['kr', 'Korea'],
  ['cn', 'China'],
  ['other', 'Others'],
];

const byWord = (keys: Keys): ReadonlyMap<string, string> =>
  new Map(keys.flatMap(([key, ...words]) => words.map((word) => [word, key])));

const oldWords: Readonly<Record<ListFilterName, ReadonlyMap<string, string>>> = {
  side: byWord(side),
  what: byWord(sorts),
  status: byWord(states),
  support: byWord(support),
};

/** The key for a filter value in an address: an old word becomes its key, and any other value is returned as it is. */
export const keyOf = (filter: ListFilterName, value: string): string => oldWords[filter].get(value) ?? value;

const fragments: ReadonlyMap<string, string> = new Map([
  ['#group-korea', '#group-kr'],
  ['#group-china', '#group-cn'],
  ['#group-others', '#group-other'],
  ['#group-no-date-known', '#group-undated'],
  ['#group-parliaments', '#group-parliamentary'],
  ['#group-ministers', '#group-ministerial'],
  ['#group-vice-ministers', '#group-vice-ministerial'],
  ['#group-directors-general', '#group-director-general'],
  ['#group-working-level', '#group-working'],
  ['#group-several-levels', '#group-mixed'],
]);

/** The current fragment of a group, given an old one made from its heading; undefined for any other fragment. */
export const currentFragment = (hash: string): string | undefined => fragments.get(hash);
