// The English words of the charts.

const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

/** The words of the charts and of their tables. */
export const charts = {
  years: {
    title: (first: string, last: string) => `${first} to ${last} on one line`,
    says: 'Each mark opens its record.',
    narrowSays: 'The marks of a kind in a year open their list.',
    /** `many` is a plural as written inside a sentence. */
    figure: (year: string, many: string) => `${year} ${many}`,
    year: 'Year',
  },
  pairs: {
    title: 'Which ministries sign with which',
    glance: 'At a glance',
    says: 'Korean bodies down, Chinese bodies across. The larger a disc, the more agreements; each opens their list.',
    narrowSays:
      'Korean bodies on the left, Chinese bodies on the right. The larger a disc, the more agreements; each opens their list.',
    about: 'The agreements in the register by the Korean and the Chinese body that are party to them.',
    with: (name: string) => `With ${name}`,
    mark: (kr: string, cn: string, count: number) =>
      `${kr} and ${cn}: ${count === 1 ? '1 agreement' : `${count} agreements`}`,
    /** An organisation's short name, without its country where the position shows it. */
    short: (title: string) =>
      title
        .replace(/ \(.*\)$/, '')
        .replace(/^Ministry of /, '')
        .replace(/ of the (?:Republic of Korea|People['’]s Republic of China)$/, ''),
  },
  topics: {
    title: 'Topics over time',
    says: 'Agreements, meetings and statements filed under each topic, by year. A dot opens the record, a larger one the topic, where there are several.',
    mark: (topic: string, year: number, count: number) =>
      `${topic}, ${year}: ${count === 1 ? '1 record' : `${count} records`}`,
    one: (topic: string, year: number, title: string) => `${topic}, ${year}: ${title}`,
    year: (year: number, count: number) => `${year} (${count})`,
    head: { topic: 'Topic', records: 'Records', years: 'Years, with how many' },
  },
  around: {
    title: 'Around this record',
    says: 'The ring is this record. Filled plates are bodies, outlined ones people; what is faint is two steps away.',
    head: { record: 'Record', kind: 'Kind', steps: 'Steps away' },
    steps: { one: 'one', two: 'two' },
  },
  visit: {
    title: 'Hour by hour',
    days: 'Day by day',
    says: 'Where a source gives the hour, it is shown, local time; a hollow mark stands for a part of which only the day is known. Those of a day are in the order of their names.',
    head: { day: 'Day', time: 'Time', part: 'Part' },
    span: (from: string, to: string) => `${from}–${to}`,
    /** A part of a meeting that was not held, or may not have been. */
    unheld: (title: string, state: string) => `${title} (${state.toLowerCase()})`,
    unknown: 'not known',
  },
  sessions: {
    title: 'Sessions on a line',
    says: 'A broken line is a time of which the register has no session; that does not mean that there was none. A hollow mark is a session not known to have been held.',
    gap: (count: number) => `${years(count)} without a record`,
    head: { date: 'Date', session: 'Session', held: 'Held or not' },
  },
  followUp: {
    title: 'How long since evidence was seen',
    says: 'A mark is a commitment. It stands by its state, and by the time between the last evidence of it, or its making, and the day up to which evidence was looked for.',
    columns: ['under 3 months', '3 to 12 months', '1 to 5 years', '5 years and more', 'not looked for'],
    head: {
      commitment: 'Commitment',
      state: 'State',
      seen: 'Last evidence',
      through: 'Looked to',
      ago: 'Between them',
    },
    mark: (title: string, state: string, ago: string) => `${title}: ${state.toLowerCase()}, ${ago}`,
  },
};
