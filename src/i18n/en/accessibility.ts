// The English accessibility statement, based on the W3C's model statement.
// Its numbers come from `tests/browser/standard.ts`, and a test compares them.
import type { SectionWords } from '../plain-section.ts';

/** The first questions of a reader: whether they can use the site, and what does not work. */
const first = {
  use: {
    heading: 'Can I use this site?',
    paragraphs: [
      'Every record can be read with a keyboard alone, without script, on a narrow screen, and with letters enlarged four times. The pages are made for screen readers too, but nobody has tried them with one yet.',
      'The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. We do not claim that the site meets it. Programs have tested what programs can; nobody has looked at what they cannot.',
    ],
    link: { href: 'https://www.w3.org/TR/WCAG22/', text: 'WCAG 2.2, at the W3C' },
  },
  limits: {
    heading: 'What does not work well, and what to do instead',
    paragraphs: ['This is what we know of.'],
    points: [
      'On the search page the key / goes to the search box. If you speak to your computer, a word may set it off: a switch below the box turns it off, and your browser keeps that for the next time. On all other pages the key works only together with those that your browser asks for, such as Alt.',
      'The search needs script, and so do its filters, and the filters and orders of lists. Without script every record can be reached from the list of its kind.',
      'In pictures many marks are smaller than 24 pixels, and where there are many of them, the Tab key passes them over. The table below each picture has the same figures and leads to the same records, at times by way of a list.',
      'Long names are cut short in pictures and then end in “…”. The table has them whole.',
      'The small numbers within sentences, which lead to sources, are hard to hit with a finger. Sources can also be read as a list at the end of the page.',
      'The site is in English. Words in Korean and Chinese letters are marked with their language, so that a screen reader can change its voice; names that are only spelt in Latin letters are not, and may be read as English.',
      'There is no version in easy language or in sign language.',
      'Sources are pages of others. We cannot say how accessible they are.',
    ],
  },
} satisfies Record<string, SectionWords>;

/** What was done and tested, what was not tested, and what the site requires. */
const more = {
  measures: {
    heading: 'What is done',
    paragraphs: [],
    points: [
      'Each page has a title of its own, one main heading, further headings in order, and a link that skips to the content.',
      'What the keyboard comes to has a frame that can be seen.',
      'Pages follow your choice of light or dark, and of colours of your own, as in the high contrast of Windows. What a colour says is also said by a shape, a place, letters or words.',
      'Each picture has a table that says the same.',
      'Nothing moves or flashes, nothing plays, and nothing has to be done in a given time.',
      'The search says how many results there are, so that a screen reader can read it out.',
      'On paper, the page of a record gives the whole address of each of its sources.',
    ],
  },
  tested: {
    heading: 'What was tested, and how',
    paragraphs: [
      'The tests are programs, kept with the code of the register. They open the finished site in Chromium, the browser that Chrome and Edge are built on.',
    ],
    points: [
      'More than 30 pages, the fullest of every sort among them, are opened at widths of 1360, 768 and 360 pixels, in light and dark; those that have script are opened without it too.',
      'On none of them may the program axe-core find a fault, nor a control under 24 pixels unless WCAG allows it.',
      'Every text on them must differ from what is behind it by 4.5 to 1.',
      'None of them may scroll sideways, even at 320 pixels, which is what is left of an ordinary window when it is enlarged four times; nor when letters, words and lines are set apart as in WCAG 1.4.12.',
      'In no picture may labels overlap.',
      'With forced colours, every mark, frame and letter must still be seen, and on 2 pages everything that the Tab key comes to must have a frame.',
      'The search is worked by keys alone. What it finds must be named as a list, and the number of results told as a message, which screen readers read out.',
      'Without script every record must be reached from the list of its kind.',
      'Every page must be valid HTML, with headings in order. Korean and Chinese words must carry their language. The table of each picture must have its figures.',
      'The shorter half of the agreements must each print on 2 sheets of A4 at most.',
    ],
  },
  'not-tested': {
    heading: 'What was not tested',
    paragraphs: [],
    points: [
      'No test was made with people, with a disability or without.',
      'No screen reader, magnifier, voice control or switch was used on it.',
      'No browser but Chromium was used: not Firefox, not Safari, and none that is years old. Nor was any phone or tablet: narrow screens were narrow windows on a computer.',
      'The contrast of texts is measured. That of lines, marks and the edges of fields is not.',
      'Nobody has gone through WCAG point by point, or has judged from outside whether the words are clear.',
    ],
  },
  needs: {
    heading: 'What the site relies on',
    paragraphs: [
      'HTML, CSS, SVG and WAI-ARIA; JavaScript only for the search and for the filters and orders of lists. The register has no PDF, sound or film of its own.',
    ],
  },
} satisfies Record<string, SectionWords>;

export const accessibility = {
  title: 'Accessibility',
  says: 'Whether you can use this site if you have a disability, what does not work well, what was tested, and whom to tell of a barrier.',
  first,
  report: {
    heading: 'Tell us of a barrier',
    paragraphs: [
      'If something here is in your way, please say so: on which page, what you wanted to do, and what you use to read it. Say so too if this statement is wrong.',
      'The form is on the site that keeps the files of the register. You need an account there, and others can read what you write. We do not promise by when you will have an answer.',
    ],
    link: 'Report a barrier',
    noAddress: 'This copy of the register was published without an address to which a barrier could be reported.',
    /** The beginning of a report's title. */
    title: 'Barrier: ',
  },
  more,
  written: {
    heading: 'This statement',
    /** The date on which the statement was last compared with the site. */
    day: '2026-11-21',
    on: (day: string) =>
      `Those who make the register wrote it from their own tests, and last compared it with the site on ${day}. It follows the W3C’s model of such a statement.`,
    link: { href: 'https://www.w3.org/WAI/planning/statements/', text: 'Accessibility statements, at the W3C' },
  },
};
