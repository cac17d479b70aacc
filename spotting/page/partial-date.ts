/** A date as precise as a page gives it (`2019`, `2019-08`, `2019-08-11`); `undefined` where no year can be told. */
export function partialDate(text: string): string | undefined {
  // ISO first: its day is the page's own, whatever time zone the reader is in.
  const iso = /^\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text);
  if (iso) return join(iso[1], iso[2], iso[3]);
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/\d{4}/.test(text)) return undefined;
  const date = new Date(time);
  return join(String(date.getFullYear()), String(date.getMonth() + 1), String(date.getDate()));
}

function join(year = '', month?: string, day?: string): string | undefined {
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
