/** How much room something takes, in the unit that suits it and as a language writes it: `48 kB`, `1.2 MB`. */
export function sizeText(bytes: number, language: string): string {
  const isSmall = bytes < 1e6;
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, options).format(bytes / (isSmall ? 1e3 : 1e6));
}
