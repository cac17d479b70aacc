/** As much of mark.js as is used here. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Node);
    mark(
      terms: string | string[],
      options: {
        accuracy: 'exactly';
        separateWordSearch: boolean;
        acrossElements: boolean;
        caseSensitive: boolean;
      },
    ): void;
  }
}
