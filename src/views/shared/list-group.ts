// Groups of a list: records under a heading, each group identified by its key.
import type { ListItem } from './list-item.ts';

/** A heading and the records under it. */
export interface ListGroup {
  /** The value that its records share, such as a side, a year or a state. Unique on its page; never a displayed word. */
  readonly key: string;
  /** The fragment of its heading. */
  readonly id: string;
  /** The heading; empty for the only group of a list, which needs none. */
  readonly label: string;
  readonly items: readonly ListItem[];
}

/** The fragment of a group's heading on a list page. */
export const groupId = (key: string): string => `group-${key}`;

/** Makes a group whose heading has the fragment used on list pages. */
export const listGroup = (key: string, label: string, items: readonly ListItem[]): ListGroup => ({
  key,
  id: groupId(key),
  label,
  items,
});
