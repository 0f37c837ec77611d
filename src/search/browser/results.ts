// Results → elements of the page, made of text nodes only, so that nothing found can become markup.

/** What Pagefind gives back for one result. */
export interface ResultData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(tag);
  if (className !== '') node.className = className;
  node.textContent = text;
  return node;
};

const side = (name: string): HTMLElement => {
  const mark = element('span', `side side-${name === 'kr' || name === 'cn' ? name : 'other'}`, name.toUpperCase());
  return mark;
};

/** One result: kind, title, what it is and when, sides, summary. */
export const resultElement = ({ url, meta }: ResultData): HTMLLIElement => {
  const item = element('li', 'item');
  const heading = element('p', 'item-title');
  const link = element('a', '', meta['title'] ?? meta['label'] ?? url);
  link.href = url;
  heading.append(element('span', `mark mark-${meta['kind'] ?? ''}`), link);
  const about = element('p', 'item-about');
  for (const name of (meta['sides'] ?? '').split(' ').filter(Boolean)) about.append(side(name), ' ');
  about.append([meta['what'], meta['date'], meta['status']].filter(Boolean).join(' · '));
  item.append(heading, about, element('p', 'item-summary', meta['summary'] ?? ''));
  return item;
};
