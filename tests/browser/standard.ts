// The limits that pages must meet in a browser; the accessibility statement gives the same numbers.

/** Window widths in CSS pixels. A page must reflow to the least of them (WCAG 1.4.10: 1280 at 400 %). */
export const widths = { wide: 1360, middling: 768, narrow: 360, least: 320 } as const;

/** The least contrast of a text with its background (WCAG 1.4.3), here for large texts too. */
export const leastContrast = 4.5;

/** The least width and height of a target in CSS pixels (WCAG 2.5.8). */
export const targetSize = 24;

/** The tests open more page types than this. */
export const fewestPages = 30;

/** How many pages are traversed with the Tab key: the home page and an agreement with a picture. */
export const steppedPages = 2;

/** The most sheets of A4 that each of the shorter half of the agreements may take. */
export const printedSheets = 2;
