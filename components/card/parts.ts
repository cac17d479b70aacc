/** What opens in a card on request, in the place of its preview. */
export type CardPart = 'disputes' | 'facts' | 'related' | 'saved' | 'about';
