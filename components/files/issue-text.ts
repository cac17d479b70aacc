import { i18n } from '#i18n';
import type { SourceLocation } from '../../data/files/validation-issue.ts';
import type { ValidationMessage } from '../../data/files/validation-message.ts';

/** Says what is wrong with a file. */
export function messageText({ code, details }: ValidationMessage): string {
  return i18n.t(`validation.${code}`, details);
}

/** `snippets, item 12, quote, exact`: fields by the names they have in the file, items counted as people do. */
export function placeText(place: SourceLocation): string {
  switch (place.in) {
    case 'file':
      return i18n.t('validation.file');
    case 'line':
      return i18n.t('validation.line', [place.line, place.character]);
    case 'row':
      return i18n.t('validation.row', [place.row]);
    case 'field': {
      const names = place.path.map((key) =>
        typeof key === 'number' ? i18n.t('validation.item', [key + 1]) : key,
      );
      return i18n.t('validation.field', [names.join(', ')]);
    }
  }
}
