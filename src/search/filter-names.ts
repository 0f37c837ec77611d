// The filters of the search page, in the order drawn: the index, the form and the address all use these names.
export const filterNames = ['ministry', 'topic', 'kind', 'year', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

/** How much a match in a piece of metadata counts against one in the body: a title names the record, an alias may name what it links to. */
export const metaWeights: Readonly<Record<string, number>> = { title: 8, names: 4, alias: 2, pairs: 1 };
