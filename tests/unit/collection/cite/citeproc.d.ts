declare module 'citeproc' {
  /** The parts of citeproc-js that the oracle uses. */
  export default class CSL {
    static Engine: new (
      system: { retrieveLocale(language: string): string; retrieveItem(id: string): object },
      style: string,
      language: string,
      force: boolean,
    ) => {
      updateItems(ids: string[]): void;
      makeCitationCluster(items: { id: string }[]): string;
      makeBibliography(): [object, string[]];
    };
  }
}
