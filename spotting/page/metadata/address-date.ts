import { type DateLocale, parseDate } from './parse-date.ts';

/** The date in an address, as many sites file their stories: `/2019/10/22/`, `/20191022/`, `-2019-10-22`. */
export function addressDate(address: URL, locale: DateLocale): string | undefined {
  const { pathname } = originalAddress(address);
  const whole =
    /(?:^|[/_.-])((?:19[89]|20[0-4])\d)([/_.-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$|(?<=\d{8})[a-z]?\d*[/_.-])/i.exec(
      pathname,
    );
  if (whole && (whole[2] !== '' || `${whole[3]}${whole[4]}`.length === 4)) {
    const date = parseDate(`${whole[1]}-${whole[3]}-${whole[4]}`, locale)?.date;
    if (date) return date;
  }
  const month = /\/((?:19[89]|20[0-4])\d)[/-]?(\d{2})\//.exec(pathname);
  return month ? parseDate(`${month[1]}-${month[2]}`, locale)?.date : undefined;
}

/** The address of a page that an archive of the web keeps; its own says when it was kept. */
export function originalAddress(address: URL): URL {
  const kept = /^\/(?:web\/)?\d{8,14}[a-z_]*\/((?:https?:\/\/?)?)(.+)$/.exec(address.pathname);
  if (!kept) return address;
  const url = `https://${kept[2]}${address.search}`;
  return URL.canParse(url) ? new URL(url) : address;
}
