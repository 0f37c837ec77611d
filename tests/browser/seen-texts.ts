// Lists every visible text of a page: elements, pictures, generated content and controls.

/** A text in the page: the element that shows it, how it is painted, and its boxes in the window. */
export interface SeenText {
  readonly words: string;
  readonly element: Element;
  readonly colour: string;
  /** What is painted with the words, right behind them: the halo of a label, the ground of a generated mark. */
  readonly grounds: readonly string[];
  readonly boxes: () => DOMRect[];
  /** How opaque the words are painted, apart from their colour; wholly when not said. */
  readonly opacity?: number;
  /** True for what stands beside its element, so that the element need not be where the text is. */
  readonly isBeside?: boolean;
}

/** Texts of HTML and of SVG, with the outline that a label paints behind itself. */
export const writtenTexts = (): SeenText[] => {
  const boxesOf = (node: Node): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  /** True for words that only a screen reader is given, in a box of a pixel. */
  const isUnseen = (element: Element): boolean =>
    element.closest('.unseen') !== null && (element.closest('.unseen') as HTMLElement).offsetWidth <= 1;
  const seen: SeenText[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const element = node.parentElement;
    if (words === '' || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isUnseen(element)) continue;
    const text = node;
    if (boxesOf(text).length === 0) continue;
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement;
    const hasHalo = isDrawn && style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 2;
    seen.push({
      words,
      element,
      colour: isDrawn ? style.fill : style.webkitTextFillColor,
      grounds: hasHalo ? [style.stroke] : [],
      boxes: () => boxesOf(text),
    });
  }
  return seen;
};

/** Texts that stand in no element: `content` of style sheets, and the numbers and bullets of lists, left of their item. */
export const generatedTexts = (): SeenText[] => {
  const shown = [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const content = shown.flatMap((element) =>
    ['::before', '::after'].flatMap((pseudo): SeenText[] => {
      const style = getComputedStyle(element, pseudo);
      const words = /"(.*)"/.exec(style.content)?.[1]?.trim() ?? '';
      if (words === '') return [];
      const boxes = () => [element.getBoundingClientRect()];
      return [{ words, element, colour: style.color, grounds: [style.backgroundColor], boxes }];
    }),
  );
  const marks = shown.flatMap((element): SeenText[] => {
    const { display, listStyleType } = getComputedStyle(element);
    if (display !== 'list-item' || listStyleType === 'none') return [];
    const { color } = getComputedStyle(element, '::marker');
    const boxes = (): DOMRect[] => {
      const { left, top } = element.getBoundingClientRect();
      return [new DOMRect(Math.max(left - 16, 0), top, 12, 16)];
    };
    return [{ words: `the ${listStyleType} of a list`, element, colour: color, grounds: [], boxes, isBeside: true }];
  });
  return [...content, ...marks];
};

/** What can be typed, chosen or read in controls that are not disabled, placeholders included. */
export const controlTexts = (): SeenText[] =>
  [...document.querySelectorAll('input, select, textarea')].flatMap((element): SeenText[] => {
    const isBox = element.matches('[type="checkbox"], [type="radio"], [type="hidden"]');
    if (isBox || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return [];
    const style = getComputedStyle(element);
    const boxes = () => [element.getBoundingClientRect()];
    const written = { words: `the value of #${element.id}`, element, colour: style.color, grounds: [], boxes };
    const placeholder = element.getAttribute('placeholder') ?? '';
    if (placeholder === '') return [written];
    const { color, opacity } = getComputedStyle(element, '::placeholder');
    return [written, { ...written, words: placeholder, colour: color, opacity: Number(opacity) }];
  });
