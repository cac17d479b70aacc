/** As much of the package as is used; it comes without types. */
declare module 'jsonld' {
  export type JsonLdNode = Record<string, unknown>;
  interface Options {
    /** Fails on whatever would be dropped because it has no meaning. */
    safe?: boolean;
    documentLoader?: (
      address: string,
    ) => Promise<{ document: object; documentUrl: string; contextUrl: null }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<JsonLdNode[]> };
  export default jsonld;
}
