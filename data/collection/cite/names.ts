export interface Person {
  family: string;
  given: string;
  /** `Jr.`, `III` */
  suffix?: string;
  /** The family name comes first of itself, as in `Xi Jinping`. */
  isFamilyFirst?: true;
}

/** A person's name in its parts, or the name of a body that has none. */
export type Name = Person | { literal: string };

// Words by which a body is known from a person. A body taken for a person would be cited by its last word.
const BODY =
  /\b(?:Agency|Amnesty|Association|Bank|Board|Bureau|Cent(?:er|re)|Co|Commission|Committee|Company|Congress|Corp|Corporation|Council|Department|Editors?|Foundation|Government|Group|House|Inc|Initiative|Institute|Lab|Ltd|Ministry|Network|News|Office|Organi[sz]ation|Parliament|Party|Press|Project|Reporters?|School|Senate|Service|Society|Staff|State|Team|Technologies|Times|Union|University|Watch|of|for|and|the)\b/i;
const PARTICLE = /^(?:al|bin|da|dal|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/i;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/**
 * Takes a byline apart whose family name comes last. Names in scripts without spaces and names of one word stay whole,
 * and so do those of bodies, for which `bodies` names the ones that are known: the work's own publisher and site.
 */
export function readName(byline: string, bodies: string[] = []): Name {
  const words = byline.trim().split(/\s+/);
  if (bodies.includes(byline) || BODY.test(byline) || /\d/.test(byline)) return { literal: byline };
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length < 2) return { literal: byline };
  // Whatever particles stand before the last word belong to the family name.
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  const family = words.slice(first).join(' ');
  return {
    // Some write a comma before the suffix.
    family: suffix ? family.replace(/,$/, '') : family,
    given: spaced(words.slice(0, first).join(' ')),
    ...(suffix ? { suffix } : {}),
  };
}

/** Takes a byline apart that is known to begin with the family name. */
export function readFamilyFirst(byline: string): Name {
  const [family = '', ...given] = byline.trim().split(/\s+/);
  if (given.length === 0) return { literal: byline };
  return { family, given: spaced(given.join(' ')), isFamilyFirst: true };
}

/** `Jonah M. Kessel`, `James R. Clapper Jr.`, `Xi Jinping` */
export function inOrder(name: Name): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix = '', isFamilyFirst } = name;
  return [...(isFamilyFirst ? [family, given] : [given, family]), suffix].filter(Boolean).join(' ');
}

/** `Kessel, Jonah M.`; what comes first of itself is not set off: `Xi Jinping`. */
export function inverted(name: Name): string {
  if ('literal' in name || name.isFamilyFirst) return inOrder(name);
  return [name.family, name.given, name.suffix ?? ''].filter(Boolean).join(', ');
}

/** `Kessel`, or a body's whole name. */
export function shortName(name: Name): string {
  return 'literal' in name ? name.literal : name.family;
}

/** `Kessel, J. M.`, `Xi, J.`; parts joined by a hyphen keep it: `Sartre, J.-P.` */
export function withInitials(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .map((part) => part.split('-').map(initial).join('-'))
    .join(' ');
  return [name.family, initials, name.suffix ?? ''].filter(Boolean).join(', ');
}

function initial(part: string): string {
  const [letter = ''] = part;
  return `${letter}.`;
}

/** `C.J.` as `C. J.`, which is how all three manuals set initials. */
function spaced(given: string): string {
  return given.replace(/\.(?=\p{L})/gu, '. ');
}
