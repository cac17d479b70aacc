/** Dates as the styles write them; each is as precise as it is known. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** `24 Apr. 2019` */
export function dayFirst(date: string): string {
  const { year, month, day } = parts(date);
  return [day, month && SHORT_MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `April 24, 2019` */
export function monthFirst(date: string): string {
  const { year, month, day } = parts(date);
  if (!month) return year;
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`;
}

/** `2019, April 24` */
export function yearFirst(date: string): string {
  const { year, month, day } = parts(date);
  return month ? `${year}, ${MONTHS[month - 1]}${day ? ` ${day}` : ''}` : year;
}

/** The numbers of a date, for formats that take them. */
export function numbersOf(date: string): number[] {
  return date.split('-').map(Number);
}

function parts(date: string) {
  const [year = '', month, day] = date.split('-');
  return { year, month: Number(month ?? 0), day: Number(day ?? 0) };
}
