// A record → the files in which programs read it, each with its media type: what pages link to and exports write.
import { isKindWith } from '../../model/kinds.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';

/** The endings of a record's files, each with its media type. */
export const recordFileTypes = {
  json: 'application/json',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;
export type RecordFileEnding = keyof typeof recordFileTypes;

/** Every ending, in the order in which pages name them. */
const recordFileEndings = Object.keys(recordFileTypes) as RecordFileEnding[];

/** A link to another form of a page. */
export interface AlternateLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** The files of a record, and the feeds that follow it where its kind has them. */
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
