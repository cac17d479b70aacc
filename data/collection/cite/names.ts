/** A person's name in its parts, or the name of a body that has none. */
export type Name = { family: string; given: string } | { literal: string };

// Words by which a body is known from a person. A body taken for a person would be cited by its last word.
const BODY =
  /\b(?:Agency|Amnesty|Association|Bank|Board|Bureau|Cent(?:er|re)|Co|Commission|Committee|Company|Congress|Corp|Corporation|Council|Department|Editors?|Foundation|Government|Group|House|Inc|Initiative|Institute|Lab|Ltd|Ministry|Network|News|Office|Organi[sz]ation|Parliament|Party|Press|Project|Reporters?|School|Senate|Service|Society|Staff|State|Team|Technologies|Times|Union|University|Watch|of|for|and|the)\b/i;
const PARTICLE = /^(?:al|bin|da|dal|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/i;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/**
 * Takes a byline apart. Names in scripts without spaces and names of one word stay whole, and so do those of bodies,
 * for which `bodies` names the ones that are known: the work's own publisher and site.
 */
export function readName(byline: string, bodies: string[] = []): Name {
  const words = byline.trim().split(/\s+/);
  if (words.length < 2 || bodies.includes(byline) || BODY.test(byline) || /\d/.test(byline))
    return { literal: byline };
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? words.splice(-1) : [];
  // Whatever particles stand before the last word belong to the family name.
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  return { family: words.slice(first).join(' '), given: [...words.slice(0, first), ...suffix].join(' ') };
}

/** `Jonah M. Kessel` */
export function inOrder(name: Name): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** `Kessel, Jonah M.` */
export function inverted(name: Name): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `Kessel`, or a body's whole name. */
export function shortName(name: Name): string {
  return 'literal' in name ? name.literal : name.family;
}

/** `Kessel, J. M.`; parts joined by a hyphen keep it: `Sartre, J.-P.` */
export function withInitials(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${piece.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${initials}`;
}
