import type { FileProblem } from '../../data/files/problem.ts';
import { complaintText, placeText } from './problem-text.ts';

/** What is wrong with a file, one thing after the other, each after where it is. */
export function Problems({ problems }: { problems: FileProblem[] }) {
  return (
    <ul class="file-problems">
      {problems.map(({ place, what }) => (
        <li key={placeText(place) + complaintText(what)}>
          <strong>{placeText(place)}</strong> {complaintText(what)}
        </li>
      ))}
    </ul>
  );
}
