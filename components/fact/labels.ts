import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { FACT_KIND_TRAITS, isFigure, isForecast } from '../../data/corpus/fact-kinds.ts';
import type { Source } from '../../data/corpus/schema.ts';
import { formatDate, hasPassed } from './dates.ts';

/**
 * What kind of statement a fact is, and whose where that is not its source's: `Claim by Huawei`, `Projection for 2022`.
 */
export function kindLabel({ fact }: SourcedFact): string {
  const { label } = FACT_KIND_TRAITS[fact.kind];
  if ('for' in label && fact.when !== undefined)
    return i18n.t(label.for, [formatDate(fact.when, i18n.t('language'))]);
  return 'by' in label && fact.by ? i18n.t(label.by, [fact.by]) : i18n.t(label.alone);
}

/** The date a fact speaks of, worded for its kind: `as of 2019`, or that a forecast's time has come and gone. */
export function whenLabel({ fact }: SourcedFact, today: Date): string | undefined {
  if (fact.when === undefined) return undefined;
  if (isForecast(fact.kind)) return hasPassed(fact.when, today) ? i18n.t('fact.passed') : undefined;
  const when = formatDate(fact.when, i18n.t('language'));
  return isFigure(fact.kind) ? i18n.t('fact.asOf', [when]) : when;
}

/** Who wrote a source, in a few words; its publisher where nobody is named. */
export function authorsOf(source: Source): string {
  const [first, second, ...others] = source.authors;
  if (first === undefined) return source.publisher;
  if (second === undefined) return first;
  return others.length > 0 ? i18n.t('fact.andOthers', [first]) : i18n.t('fact.and', [first, second]);
}

/** A source as a stranger knows it: `Yau Tsz Yan in The Diplomat`. */
export function sourceLabel(source: Source): string {
  const authors = authorsOf(source);
  return authors === source.publisher
    ? source.publisher
    : i18n.t('fact.authorIn', [authors, source.publisher]);
}

/** When a source came out, or that nobody knows. */
export function publishedLabel(source: Source): string {
  return source.published ? formatDate(source.published, i18n.t('language')) : i18n.t('fact.undated');
}
