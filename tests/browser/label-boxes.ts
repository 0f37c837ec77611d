// Labels of pictures that overlap or extend beyond the edge, by their measured boxes.
import type { Page } from 'playwright-core';

/** Pairs of labels of one picture whose boxes overlap by more than a pixel. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart svg')].flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        box: text.getBoundingClientRect(),
      }));
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
          )
          .map((b) => `${a.words} | ${b.words}`),
      );
    }),
  );

/** Labels that extend beyond the edge of their picture. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const isInside =
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= frame.top - 1 &&
          box.bottom <= frame.bottom + 1;
        return isInside ? [] : [text.textContent?.trim() ?? ''];
      });
    }),
  );
