import { i18n } from '#i18n';
import type { Complaint } from '../../data/files/complaint.ts';
import type { Place } from '../../data/files/problem.ts';

/** Says what is wrong with a file. */
export function complaintText({ code, details }: Complaint): string {
  return i18n.t(`problem.${code}`, details);
}

/** `snippets, item 12, quote, exact`: fields by the names they have in the file, items counted as people do. */
export function placeText(place: Place): string {
  switch (place.in) {
    case 'file':
      return i18n.t('problem.file');
    case 'line':
      return i18n.t('problem.line', [place.line, place.character]);
    case 'row':
      return i18n.t('problem.row', [place.row]);
    case 'field': {
      const names = place.path.map((key) =>
        typeof key === 'number' ? i18n.t('problem.item', [key + 1]) : key,
      );
      return i18n.t('problem.field', [names.join(', ')]);
    }
  }
}
