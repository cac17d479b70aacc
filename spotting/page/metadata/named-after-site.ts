import { isPerson } from './byline.ts';
import { fold } from './words.ts';

/** A paper's name begins so more often than somebody's. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|il|diario|deutsche|daily)\b/;
/** Shorter parts of a host's name say nothing. */
const FEWEST_CHARACTERS = 4;

/** Whether a name is the site's own: one of its names, or what its host is called. */
export function isSiteAlike(name: string, sites: string[], host: string): boolean {
  const words = fold(name);
  if (/\.\w{2,3}$/.test(name) || sites.some((site) => fold(site) === words)) return true;
  const joined = words.replaceAll(' ', '');
  return labelsOf(host).some((label) => isMostOf(label, joined) || isMostOf(joined, label));
}

/** Whether a text begins or ends with a part that is at least half of it. */
function isMostOf(part: string, whole: string): boolean {
  return (
    part.length >= FEWEST_CHARACTERS &&
    part.length * 2 >= whole.length &&
    (whole.startsWith(part) || whole.endsWith(part))
  );
}

/** Whether words have what the host is called among them. */
export function namesHost(text: string, host: string): boolean {
  const joined = fold(text).replaceAll(' ', '');
  return labelsOf(host).some((label) => label.length > FEWEST_CHARACTERS && joined.includes(label));
}

/** Whether somebody's site is called as they are, as `adaquill.example` is; a name that is the site's only is none. */
export function isNamedAfterSite(name: string, sites: string[], host: string): boolean {
  const words = fold(name);
  if (/\.\w{2,3}$/.test(name) || ARTICLE.test(words)) return false;
  if (isPerson(name))
    return labelsOf(host).some(
      (label) => label.startsWith(words.replaceAll(' ', '')) || !sites.some((site) => fold(site) === words),
    );
  return !sites.some((site) => fold(site) === words) && /^\S+$/.test(name);
}

/** The parts of a host by which it is known, without signs: `www.ada-quill.co.uk` is `adaquill`. */
function labelsOf(host: string): string[] {
  const labels = host.toLowerCase().split('.').slice(0, -1);
  return labels
    .filter((label) => !/^(?:www\d?|m|amp|blog|news|co|com|org|net|ac|edu|web)$/.test(label))
    .map((label) => label.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((label) => label.length > 1);
}
