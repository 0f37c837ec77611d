// The English words for data files, feeds, changes and citations.

export const data = {
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  licenceName: 'Creative Commons Attribution 4.0 International',
  feed: 'What is new in the register',
  asData: 'This record as data',
  files: {
    json: 'JSON',
    md: 'Markdown',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
  feedOf: { atom: 'Feed (Atom)', json: 'Feed (JSON)' },
  title: 'Data',
  says: 'Everything in the register as files: one JSON of all of it, tables for spreadsheets, schemas, checksums.',
  facts: 'Facts',
  /** The meaning of the columns that every kind's table has. */
  columns: {
    id: 'The id of the record',
    page: 'The address of its page',
    title: 'Its English title; that of a claim says that it is one, and the verdict, and one that is withdrawn says so',
    updated: 'The day on which it was last changed or compared with its sources',
    status:
      'The state that follows from its dates and history, for kinds that have one; of any kind `withdrawn`, if it should no longer be relied on',
    support: 'The lowest support among the facts that say what it is, when and who',
  },
  /** The meaning of the columns in the table of facts. */
  factColumns: {
    record: 'The record, as kind/id',
    path: 'Path of the fact in the record, items of lists by key',
    value: 'Its value; lists and objects as JSON',
    support: 'How well the fact stands',
    outlets: 'How many independent newsrooms say so',
    disputed: 'Whether sources disagree on it',
    source: 'Id of a source that supports it; a row for each',
    locator: 'Where in that source',
    quote: 'The words there, in the language of the source',
  },
  feedTitle: (title: string) => `Korea–China Register: ${title}`,
  entry: (title: string, note: string) => `${title} · ${note}`,
  event: (date: string, event: string, note: string) => `${date}: ${event}. ${note}`,
  changed: (date: string, note: string) => `Changed on ${date}: ${note}`,
  meeting: (title: string, occurrence: string, about: string) =>
    `${occurrence === '' ? '' : `${occurrence}: `}${title}${about === '' ? '' : ` (${about}, day not known)`}`,
  due: (title: string, date: string) => `Due ${date}: ${title}`,
  calendars: { meetings: 'Meetings', due: 'Due dates' },
  whole: 'The register as files',
  wholeSays: {
    'register.json':
      'Everything in one: each record with its fields, the support of each fact, its words and what points to it.',
    'facts.csv':
      'Every fact of the records that stand with its value, how well it stands, and who says so: a row for each citation.',
    'datapackage.json': 'A Frictionless data package, which says what each column is.',
    SHA256SUMS: 'Checksums of these files, as sha256sum --check reads them.',
  },
  tableSays: (many: string) => `${many}, a row for each.`,
  schemaSays: (many: string) => `Schema of the fields of ${many}, as authored.`,
  recordSchemaSays: (many: string) => `Schema of the JSON of ${many}.`,
  schemas: 'Schemas',
  notes: {
    heading: 'How to read the files',
    paragraphs: [
      'All files are UTF-8. Dates are as far as they are known: 2026-01-05, 2026-01 or 2026. A cell that is a list or an object holds JSON.',
      'The tables begin with a byte order mark and end their lines with CRLF, so that spreadsheets show Hangul and Chinese characters as they are. So that no cell runs as a formula, one that begins with =, +, - or @, or with one of them in full width, has an apostrophe before it; take it away to have the value.',
      'Each record is also a file of its own, in five forms: put .json, .md, .bib, .ris or .csl.json behind its address, in place of the last slash.',
      'A record that should no longer be relied on stays in the files. Its status is withdrawn, its title says so, and the field withdrawn gives the day and the reason. Counts and facts.csv leave it out.',
      'A path names items of lists by key, never by position: parties.mofcom-cn is the party whose body has that id, history.2020-10-22 the event of that day.',
    ],
  },
  cite: {
    heading: 'Licence and citation',
    paragraphs: [
      'The content may be reused under CC BY 4.0, by naming the register. Quotations in it belong to their authors. To cite a record, cite its page: each gives a citation to copy, with the day of its last change.',
    ],
    whole: (name: string, date: string, address: string) => `To cite the whole: ${name}. ${date}. ${address}`,
  },
  codebook: 'Codebook',
  record: 'The JSON of a record',
  key: 'Key',
  column: 'Column',
  holds: 'What it holds',
  feeds: {
    title: 'Feeds and calendars',
    says: 'Be told when something changes: a feed for everything, for each kind of record, ministry, topic, mechanism and person, and calendars of meetings and due dates.',
    how: {
      heading: 'How to use a feed',
      paragraphs: [
        'A feed is an address at which a program looks for news. Copy the address of a feed below into a feed reader, a mail program or a chat that takes feeds, and it tells you of each new record and each change, in words.',
        'Each feed comes in two forms with the same entries, Atom and JSON; a reader needs one of them. A feed holds its newest 300 entries.',
        'A calendar is subscribed to by its address in a calendar program, and then keeps itself up to date.',
      ],
    },
    main: 'Everything, and by kind',
    atom: 'Atom',
    json: 'JSON',
    calendars: 'Calendars',
    calendarSays: {
      meetings:
        'Those held and those announced. One of which only the month is known stands over that month and says so; one of which only the year is known is left out.',
      due: 'When commitments are due. What is due in a month or a year stands on its last day.',
    },
  },
  changes: {
    title: 'Changes',
    says: 'What changed in the register, by day, newest first.',
    withdrawn: (reason: string) => `Withdrawn. ${reason}`,
    comparedSays: 'Last compared with their sources on this day:',
  },
  llms: {
    intro:
      'Every fact carries citations and says how well it stands; claims are assertions that could not be confirmed or are contradicted, and must not be stated as fact.',
    pages: 'Pages',
    files: 'Data',
    records: 'Each record at /<kind>/<id>/ is also /<kind>/<id>.md (Markdown with its fields) and /<kind>/<id>.json.',
  },
};
