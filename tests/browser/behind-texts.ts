// Finds what is painted behind each text of a page: layers and their colours. Runs in the page.
import type { SeenText } from './seen-texts.ts';

/** One thing that is painted at a place: its colour, and the opacities of what it stands in, from outside in. */
export interface Layer {
  readonly colour: string;
  readonly groups: readonly { readonly id: number; readonly opacity: number }[];
  readonly isText?: boolean;
}

/** An element as it is painted, lines aside; `unclear` says why that cannot be told by colours. */
interface Painted {
  readonly colour: string;
  readonly groups: Layer['groups'];
  readonly unclear: string;
}

/** What is painted at one place of a text, or why that cannot be told. */
export interface Sample {
  readonly words: string;
  readonly layers: readonly Layer[];
  readonly unclear: string;
}

type Painter = (element: Element) => Painted;

/** Builds what tells of an element how it is painted, and remembers it. */
export const buildPainter = (): Painter => {
  const known = new Map<Element, Painted>();
  const colourOf = (element: Element, { fill, backgroundColor }: CSSStyleDeclaration): string => {
    if (element instanceof SVGGeometryElement) return fill;
    return element instanceof SVGElement && !(element instanceof SVGSVGElement) ? 'none' : backgroundColor;
  };
  const opacitiesOf = (element: Element, { opacity, fillOpacity }: CSSStyleDeclaration): Layer['groups'] =>
    [Number(opacity), element instanceof SVGGeometryElement ? Number(fillOpacity) : 1].flatMap((value, index) =>
      value < 1 ? [{ id: 2 * known.size + index, opacity: value }] : [],
    );
  const unclearBy = (element: Element, style: CSSStyleDeclaration): string => {
    if (element.matches('img, image, video, canvas, object, iframe')) return 'a picture';
    if (style.backgroundImage !== 'none') return 'a picture behind it';
    const { filter, backdropFilter, maskImage, mixBlendMode } = style;
    return `${filter} ${backdropFilter} ${maskImage} ${mixBlendMode}` === 'none none none normal' ? '' : 'a filter';
  };
  const paintedBy = (element: Element): Painted => {
    const before = known.get(element);
    if (before) return before;
    const style = getComputedStyle(element);
    const around = element.parentElement && paintedBy(element.parentElement);
    const painted = {
      colour: colourOf(element, style),
      groups: [...(around?.groups ?? []), ...opacitiesOf(element, style)],
      unclear: around?.unclear || unclearBy(element, style),
    };
    known.set(element, painted);
    return painted;
  };
  return paintedBy;
};

/** Lists texts, brings each into the window and asks the page what stands there; texts that are painted alike are told once. */
export const samplesOf = ({ list, paintedBy }: { list: () => SeenText[]; paintedBy: Painter }): Sample[] => {
  const found = new Map<string, Sample>();
  const add = (words: string, layers: Layer[], unclear: string): void => {
    found.set(JSON.stringify([layers, unclear]), { words, layers, unclear });
  };

  /** Places of the first and the last line: the middle, and of words in a picture, which shapes may cross, the ends. */
  const placesOf = ({ boxes, element }: SeenText): [number, number][] =>
    boxes().flatMap((box, line, { length }) => {
      const shares = element instanceof SVGElement ? [0.05, 0.5, 0.95] : [0.5];
      const isEnd = line === 0 || line === length - 1;
      return isEnd ? shares.map((share): [number, number] => [box.x + box.width * share, box.y + box.height / 2]) : [];
    });

  /** The elements at each place where the text is seen, the lowest first. */
  const stacksOf = (text: SeenText): Element[][] =>
    placesOf(text)
      .map(([x, y]) => document.elementsFromPoint(x, y).reverse())
      .filter((stack) => stack.length > 0 && (text.isBeside || stack.includes(text.element)));

  /** The same, once the text is where it can be seen: in the window, in its frame, or, as a skip link, with the focus. */
  const broughtStacksOf = (text: SeenText): Element[][] => {
    const ways = [
      () => text.element.scrollIntoView({ block: 'start', behavior: 'instant' }),
      () => text.element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }),
      () => text.element.closest('a')?.focus(),
    ];
    for (const way of [() => {}, ...ways]) {
      way();
      const stacks = stacksOf(text);
      if (stacks.length > 0) return stacks;
    }
    return [];
  };

  for (const text of list()) {
    const { words, element, colour, grounds, opacity = 1 } = text;
    const { groups, unclear } = paintedBy(element);
    const own = [
      ...grounds.map((ground) => ({ colour: ground, groups })),
      { colour, groups: [...groups, { id: -1, opacity }], isText: true },
    ];
    const stacks = broughtStacksOf(text);
    element.closest('a')?.blur();
    if (stacks.length === 0) add(words, [], 'it is nowhere to be seen');
    for (const stack of stacks) {
      const painted = stack.map(paintedBy);
      const above = stack.includes(element) ? stack.indexOf(element) + 1 : stack.length;
      const layers = [...painted.slice(0, above), ...own, ...painted.slice(above)];
      add(
        words,
        layers.filter((layer) => !/^none$|^rgba.*, 0\)$/.test(layer.colour)),
        painted.find((p) => p.unclear)?.unclear ?? unclear,
      );
    }
  }
  return [...found.values()];
};
