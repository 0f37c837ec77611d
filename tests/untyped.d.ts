// Types of the packages without their own that the tests use: citation.js and jsonld.
declare module '@citation-js/core' {
  /** Citations read from text or data. */
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    // biome-ignore lint/suspicious/noExplicitAny: CSL-JSON, whose fields differ between tests.
    readonly data: any[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  const jsonld: {
    /** Expands JSON-LD, so that every key is a whole address. */
    expand(
      data: unknown,
      options: { readonly documentLoader: (address: string) => Promise<unknown> },
    ): Promise<unknown[]>;
  };
  export default jsonld;
}
