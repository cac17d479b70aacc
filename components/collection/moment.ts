import { i18n } from '#i18n';

// Making a format takes far longer than using it, and every snippet has a date or two.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The reader's own day of a moment: `1 March 2024`, or shorter. */
export function dayOf(moment: string, dateStyle: 'long' | 'medium'): string {
  const format = formats.get(dateStyle) ?? new Intl.DateTimeFormat(i18n.t('language'), { dateStyle });
  formats.set(dateStyle, format);
  return format.format(new Date(moment));
}
