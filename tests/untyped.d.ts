// What the tests use of packages that bring no types: citation.js and jsonld.
declare module '@citation-js/core' {
  /** Citations read from text or data. */
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    // biome-ignore lint/suspicious/noExplicitAny: CSL-JSON, of which each test reads what it wrote.
    readonly data: any[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  const jsonld: {
    /** JSON-LD without its context: every key a whole address. */
    expand(
      data: unknown,
      options: { readonly documentLoader: (address: string) => Promise<unknown> },
    ): Promise<unknown[]>;
  };
  export default jsonld;
}
