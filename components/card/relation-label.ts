import { i18n } from '#i18n';
import type { RelatedEntity } from '../../data/corpus/entity-details.ts';

/** A relation in words, from where the reader stands: `Made by`, and from the other side `Makes`. */
export function relationLabel(
  relation: RelatedEntity['relation'],
  direction: RelatedEntity['direction'],
): string {
  return i18n.t(`relation.${direction}.${KEYS[relation]}`);
}

/** Message keys hold no spaces. */
const KEYS = {
  'part of': 'partOf',
  'made by': 'madeBy',
  'operated by': 'operatedBy',
  'owned by': 'ownedBy',
  'located in': 'locatedIn',
  'supplied by': 'suppliedBy',
  'led by': 'ledBy',
  'member of': 'memberOf',
  'works for': 'worksFor',
  'successor of': 'successorOf',
  'issued by': 'issuedBy',
  'used by': 'usedBy',
  about: 'about',
} as const satisfies Record<RelatedEntity['relation'], string>;
