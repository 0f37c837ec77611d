// Groups of a list: records under a heading, each group known by its key.
import type { ListItem } from './list-item.ts';

/** A heading and the records under it. */
export interface ListGroup {
  /** What its records have in common: a side, a year, a state. Unique on its page, and never a displayed word. */
  readonly key: string;
  /** The fragment of its heading. */
  readonly id: string;
  /** The heading in words; empty for the only group of a list, which needs none. */
  readonly label: string;
  readonly items: readonly ListItem[];
}

/** The fragment of a group's heading on a list page. */
export const groupId = (key: string): string => `group-${key}`;

/** A group with the fragment that list pages give it. */
export const listGroup = (key: string, label: string, items: readonly ListItem[]): ListGroup => ({
  key,
  id: groupId(key),
  label,
  items,
});
