import type { Problem } from '../problem.ts';
import { errorAt, type Seeds } from '../seeds.ts';

/** Whoever is said to be written family name first is an author, and is said to be so once. */
export function checkAuthors({ sources }: Seeds): Problem[] {
  return sources.flatMap((source) => {
    const { authors, familyFirst = [] } = source.value;
    return familyFirst.flatMap((name, at) => {
      if (!authors.includes(name)) {
        const message = `"${name}" is not among the authors. Write the name as it stands there, or take it out.`;
        return [errorAt(source, ['familyFirst', at], message)];
      }
      if (familyFirst.indexOf(name) < at)
        return [errorAt(source, ['familyFirst', at], `"${name}" stands twice in this list. Take one out.`)];
      return [];
    });
  });
}
