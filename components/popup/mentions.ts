import type { PlacedMention } from '../../data/panel/reading-order.ts';

/** An entity on the page, with its mentions in reading order. */
export interface MentionGroup {
  entity: string;
  name: string;
  mentions: PlacedMention[];
}

/** Takes the mentions of each entity together, in the order in which the page first names them. */
export function groupMentions(mentions: PlacedMention[]): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group) group.mentions.push(mention);
    else groups.set(mention.entity, { entity: mention.entity, name: mention.name, mentions: [mention] });
  }
  return [...groups.values()];
}
