import { i18n } from '#i18n';
import type { FileProblem, Place } from '../../data/files/problem.ts';
import './problems.css';

/** What is wrong with a file, one thing after the other, each after where it is. */
export function Problems({ problems }: { problems: FileProblem[] }) {
  return (
    <ul class="file-problems">
      {problems.map(({ place, what: { code, details } }) => (
        <li key={JSON.stringify([place, code, details])}>
          <strong>{placeText(place)}</strong> {i18n.t(`problem.${code}`, details)}
        </li>
      ))}
    </ul>
  );
}

/** `snippets, item 12, quote, exact`: fields by the names they have in the file, items counted as people do. */
function placeText(place: Place): string {
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
