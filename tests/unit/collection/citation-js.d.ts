declare module '@citation-js/core' {
  interface Item {
    title?: string;
    author?: { family?: string; literal?: string }[];
    issued?: { 'date-parts': number[][] };
    URL?: string;
  }
  /** The part of Citation.js that reads bibliographies. */
  export class Cite {
    constructor(data: unknown);
    data: Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
