/** What a reader typed into the field that stands in the page before its script has run. */
export function typedEarly(root: Element): string {
  return root.querySelector('input')?.value ?? '';
}
