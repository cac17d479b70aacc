import type { ValidationIssue } from '../../data/files/validation-issue.ts';
import { messageText, placeText } from './issue-text.ts';

/** What is wrong with a file, one thing after the other, each after where it is. */
export function Problems({ problems }: { problems: ValidationIssue[] }) {
  return (
    <ul class="file-problems">
      {problems.map(({ place, what }) => (
        <li key={placeText(place) + messageText(what)}>
          <strong>{placeText(place)}</strong> {messageText(what)}
        </li>
      ))}
    </ul>
  );
}
