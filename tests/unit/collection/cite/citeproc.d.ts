declare module 'citeproc' {
  interface Engine {
    updateItems(ids: string[]): void;
    makeCitationCluster(items: { id: string }[]): string;
    makeBibliography(): [object, string[]];
  }
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  /** The parts of citeproc-js that the oracle uses. */
  const CSL: { Engine: new (system: System, style: string, language: string, force: boolean) => Engine };
  export default CSL;
}
