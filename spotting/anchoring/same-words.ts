/** Which of the places that have a quote's very words is the one it was taken from. */
import { contextLikeness } from './context.ts';
import type { QuotedWords, TextSpan } from './quote.ts';

interface Sought {
  wanted: QuotedWords;
  rivals: QuotedWords[];
  position?: TextSpan | undefined;
}

type Chosen =
  | { state: 'found'; place?: TextSpan }
  | { state: 'moved'; place: TextSpan }
  | { state: 'absent'; place?: undefined };

/** Fewer words than this stand anywhere: their surroundings have to confirm them. */
const TELLING_WORDS = 3;
/** How much of one side's surroundings confirms a place. */
const CONFIRMED = 0.4;
/** How much likelier a place must be than the next one to be told from it. */
const MARGIN = 0.1;
/** Within this share of the page's length of where the quote stood, a place is where it was. */
const NEAR = 0.02;
/** Words that stand this many characters from where they stood, and this share of the page, are in another part. */
const FAR = 500;
const FAR_SHARE = 0.1;

/** Chooses among places with the same words. */
export function chooseSame(
  haystack: string,
  { wanted, rivals, position }: Sought,
  places: TextSpan[],
): Chosen {
  const twins = rivals.filter(({ exact }) => exact === wanted.exact);
  const left = withoutTwins(haystack, wanted, twins, places);
  const ranked = left
    .map((place) => ({ place, likeness: contextLikeness(haystack, wanted, place).both }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (!best) return { state: 'absent' };
  if (next && best.likeness - next.likeness < MARGIN) {
    const asLikely = ranked.filter(({ likeness }) => best.likeness - likeness < MARGIN);
    const near = nearest(
      haystack,
      asLikely.map(({ place }) => place),
      position,
    );
    return near ? { state: 'found', place: near } : { state: 'found' };
  }
  return judge(haystack, { wanted, rivals: twins, position }, best.place);
}

/** A single place left: it is the quote's unless too little speaks for it. */
function judge(haystack: string, { wanted, rivals, position }: Sought, place: TextSpan): Chosen {
  const { before, after } = contextLikeness(haystack, wanted, place);
  if (Math.max(before ?? 0, after ?? 0) >= CONFIRMED) return { state: 'found', place };
  const isShort = wanted.exact.split(' ').length < TELLING_WORDS;
  // Nothing around it was kept, as where it was a page's only words.
  const isBare = before === undefined && after === undefined;
  if ((isShort || rivals.length > 0) && !isBare) return { state: 'absent' };
  const distance = position ? Math.abs(place.start - position.start) : 0;
  const isFar = distance > Math.max(FAR, haystack.length * FAR_SHARE);
  return { state: isFar ? 'moved' : 'found', place };
}

/** The places that do not fit the same words elsewhere on the page better than the quote. */
function withoutTwins(
  haystack: string,
  wanted: QuotedWords,
  twins: QuotedWords[],
  places: TextSpan[],
): TextSpan[] {
  if (twins.length === 0) return places;
  const fits = places.flatMap((place) =>
    [wanted, ...twins].map((one) => ({ place, one, fit: contextLikeness(haystack, one, place).both })),
  );
  const taken = new Set<TextSpan>();
  const settled = new Set<QuotedWords>();
  // Each place goes to the one it fits best, the surest first. The quote comes before twins that fit as well.
  for (const { place, one, fit } of fits.sort((a, b) => b.fit - a.fit)) {
    if (fit < CONFIRMED || settled.has(one) || taken.has(place) || one === wanted) continue;
    const own = contextLikeness(haystack, wanted, place).both;
    if (fit - own < MARGIN) continue;
    taken.add(place);
    settled.add(one);
  }
  return places.filter((place) => !taken.has(place));
}

/** The one place that is where the quote stood; nothing where none or several are. */
function nearest(haystack: string, places: TextSpan[], position: TextSpan | undefined): TextSpan | undefined {
  if (!position) return undefined;
  const near = places.filter(
    ({ start }) => Math.abs(start - position.start) <= Math.max(2, haystack.length * NEAR),
  );
  const exact = near.find(({ start }) => start === position.start);
  return exact ?? (near.length === 1 ? near[0] : undefined);
}
