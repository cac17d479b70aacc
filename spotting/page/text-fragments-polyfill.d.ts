/** The part of the package that is used; it comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface GeneratedFragment {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };
  /** Widens the range to whole words. `status` is `SUCCESS` only where the fragment leads to the range alone. */
  export function generateFragmentFromRange(
    range: Range,
    startTime?: number,
  ): { status: number; fragment?: GeneratedFragment };
}
