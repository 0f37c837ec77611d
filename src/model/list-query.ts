// What list pages can be asked: the names of their filters and orders, in addresses and in the form.

/** The filters of a list. */
export const listFilters = ['side', 'what', 'status', 'support'] as const;
export type ListFilterName = (typeof listFilters)[number];

/** The orders of a list: in groups, as the page has it, or without groups by one thing. */
export const listOrders = ['groups', 'newest', 'oldest', 'title', 'support'] as const;
export type ListOrder = (typeof listOrders)[number];
