// Traits of a page that are the same in every language: its ids, links, classes and keys.
import { attribute, type BuiltPage } from '../pages.ts';

/** Removes the language from an address of the site. */
export const withoutLanguage = (address: string): string => address.replace(/^((?:https?:\/\/[^/]+)?\/)qps\//, '$1');

/** Ids of elements whose data attributes hold sentences and labels for scripts. */
const worded = new Set(['search-chosen', 'search-status', 'list-status']);

/** Data attributes that hold words on any element: names and labels for scripts, or the figure of a chart mark. */
const wordedNames = new Set(['data-names', 'data-label', 'data-figure']);

const dataTraits = (element: BuiltPage['elements'][number]): string[] =>
  element.attrs
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => {
      const hasWords = worded.has(attribute(element, 'id') ?? '') || wordedNames.has(name);
      return hasWords ? name : `${name}=${withoutLanguage(value)}`;
    });

const of = (page: BuiltPage, ...names: readonly string[]): string[] =>
  page.elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? [])).map(withoutLanguage);

/** The traits of a page as sorted lists, since words decide the order of some elements. */
export const pageTraits = (page: BuiltPage): Readonly<Record<string, readonly string[]>> => ({
  ids: of(page, 'id').toSorted(),
  references: of(page, 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls').toSorted(),
  links: of(page, 'href', 'src', 'action').toSorted(),
  classes: of(page, 'class').toSorted(),
  fields: of(page, 'name', 'value', 'type').toSorted(),
  data: page.elements.flatMap(dataTraits).toSorted(),
  landmarks: page.elements
    .map(({ tagName }) => tagName)
    .filter((tag) => /^(?:h\d|a|path|title|option|li|tr|td|th|dt|dd|svg|section|nav)$/.test(tag))
    .toSorted(),
});

/** The ids that occur more than once on a page. */
export const doubleIds = (page: BuiltPage): string[] => {
  const ids = of(page, 'id');
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};
