// What pages are held to in a browser, in numbers: the tests take them from here, and the accessibility statement has to say the same.

/** Widths in CSS pixels; to the least of them a page has to reflow (WCAG 1.4.10: 1280 at 400 %). */
export const widths = { wide: 1360, middling: 768, narrow: 360, least: 320 } as const;

/** The least contrast of a text with what is behind it (WCAG 1.4.3), here of large texts too. */
export const leastContrast = 4.5;

/** The least width and height of a target in CSS pixels (WCAG 2.5.8). */
export const targetSize = 24;

/** More page types than these are opened. */
export const fewestPages = 30;

/** Pages that are walked through with the Tab key. */
export const steppedPages = ['/', '/agreements/2026-01-05-commerce-cooperation-dialogue/'] as const;

/** The documents of the visit of January 2026, and the sheets of A4 that each may take. */
export const printed = { documents: 15, sheets: 2 } as const;
