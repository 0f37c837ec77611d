// Texts of a page with a contrast below 4.5:1 (WCAG 1.4.3), large texts included.
import type { JSHandle, Page } from 'playwright-core';
import { buildPainter, type Layer, type Sample, samplesOf } from './behind-texts.ts';
import { controlTexts, generatedTexts, writtenTexts } from './seen-texts.ts';
import { leastContrast } from './standard.ts';

/** Red, green and blue from 0 to 1, times how opaque the colour is, and that. */
type Colour = readonly [number, number, number, number];

const clear: Colour = [0, 0, 0, 0];
const white: Colour = [1, 1, 1, 1];

/** Reads a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`; throws at any other. */
const parseColour = (text: string): Colour => {
  const [, form = '', values = ''] = /^(rgba?|color)\((?:srgb )?([-\d\s.,/e]*)\)$/.exec(text) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = values.split(/[\s,/]+/).map(Number);
  if (form === '') throw new Error(`the colour ${text} cannot be read`);
  const share = form === 'color' ? alpha : alpha / 255;
  return [red * share, green * share, blue * share, alpha];
};

const over = (top: Colour, under: Colour): Colour => {
  const [red, green, blue, alpha] = top.map((value, index) => value + (under[index] ?? 0) * (1 - top[3]));
  return [red ?? 0, green ?? 0, blue ?? 0, alpha ?? 0];
};

const fade = ([red, green, blue, alpha]: Colour, by: number): Colour => [red * by, green * by, blue * by, alpha * by];

/** Paints layers on one another, the lowest first; those that stand in one opacity are painted together, then faded. */
const paint = (layers: readonly Layer[], depth = 0): Colour => {
  let painted = clear;
  for (let at = 0; at < layers.length; at += 1) {
    const layer = layers[at] as Layer;
    const group = layer.groups[depth];
    if (!group) painted = over(parseColour(layer.colour), painted);
    else {
      const after = layers.findIndex(({ groups }, index) => index > at && groups[depth]?.id !== group.id);
      const together = layers.slice(at, after < 0 ? undefined : after);
      painted = over(fade(paint(together, depth + 1), group.opacity), painted);
      at += together.length - 1;
    }
  }
  return painted;
};

/** Relative luminance as WCAG 2 defines it. */
const luminance = ([red, green, blue]: Colour): number => {
  const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const hex = (colour: Colour): string =>
  `#${colour
    .slice(0, 3)
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const judge = ({ words, layers, unclear }: Sample): string[] => {
  const quoted = `“${words.slice(0, 60)}”`;
  if (unclear !== '') return [`the contrast of ${quoted} cannot be told: ${unclear}`];
  const text = over(paint(layers), white);
  const ground = over(paint(layers.filter(({ isText }) => !isText)), white);
  const ratio = contrast(text, ground);
  return ratio < leastContrast
    ? [`${quoted} has a contrast of ${ratio.toFixed(2)}, ${hex(text)} on ${hex(ground)}`]
    : [];
};

/** A function of ours as a function of the page. */
const inPage = <F>(page: Page, ours: F): Promise<JSHandle<F>> => page.evaluateHandle(`(${ours})`);

/** Measures every text that is seen on a page, in pictures, controls and generated content too. */
export const faintTexts = async (page: Page): Promise<string[]> => {
  const paintedBy = await page.evaluateHandle(buildPainter);
  const samples: Sample[] = [];
  for (const list of [writtenTexts, generatedTexts, controlTexts]) {
    // Listed and measured in one go, since a script of the site may draw anew in between.
    samples.push(...(await page.evaluate(samplesOf, { list: await inPage(page, list), paintedBy })));
  }
  return samples.flatMap(judge);
};
