// The names of the filters and orders of list pages, for addresses and forms.

/** The filters of a list. */
export const listFilters = ['side', 'what', 'status', 'support'] as const;
export type ListFilterName = (typeof listFilters)[number];

/** The orders of a list: in groups, as on the page, or by one property without groups. */
export const listOrders = ['groups', 'newest', 'oldest', 'title', 'support'] as const;
export type ListOrder = (typeof listOrders)[number];
