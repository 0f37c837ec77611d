// Other forms of a record for programs: its files and feeds, with their media types.
import { isKindWith } from '../../model/kinds.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';

/** The media type of each of a record's files, by its ending. */
export const recordFileTypes = {
  json: 'application/json',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;
export type RecordFileEnding = keyof typeof recordFileTypes;

/** Every ending, in the order in which pages link them. */
const recordFileEndings = Object.keys(recordFileTypes) as RecordFileEnding[];

/** A link to another form of a page. */
export interface AlternateLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** Lists the files of a record, then its feeds if its kind has them. */
export const alternatesOf = ({ kind, id }: AnyRecord, { to, words }: ViewContext): AlternateLink[] => [
  ...recordFileEndings.map((ending) => ({
    href: to.recordFile(kind, id, ending),
    type: recordFileTypes[ending],
    title: words.data.files[ending],
  })),
  ...(isKindWith('feed', kind)
    ? [
        { href: to.feed(`${kind}/${id}`, 'atom'), type: 'application/atom+xml', title: words.data.feedOf.atom },
        { href: to.feed(`${kind}/${id}`, 'json'), type: 'application/feed+json', title: words.data.feedOf.json },
      ]
    : []),
];
