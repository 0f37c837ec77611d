// What the tests use of citation.js, which brings no types.
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
