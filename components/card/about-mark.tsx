import { i18n } from '#i18n';
import type { EntityMark } from '../../spotting/terms/mark-kinds.ts';
import { siteLabel } from '../site-label.ts';
import type { CardActions } from './actions.ts';
import type { MarkInfo } from './mark-info.ts';

interface AboutMarkProps {
  /** Nothing where the card was not opened on a mark. */
  mark: MarkInfo | undefined;
  /** The entity's name. */
  name: string;
  actions: Pick<CardActions, 'mute' | 'switchOff' | 'openDossier' | 'openCollection'>;
}

/** Why these words are marked, how to have them marked no more, and the ways on from the card. */
export function AboutMark({ mark, name, actions }: AboutMarkProps) {
  const choices: [label: string, run: () => void][] = [];
  if (mark) {
    const site = mark.site && siteLabel(mark.site);
    if (site) choices.push([i18n.t('card.muteHere', [name, site]), () => actions.mute('site')]);
    choices.push([i18n.t('card.muteEverywhere', [name]), () => actions.mute('everywhere')]);
    if (site) choices.push([i18n.t('card.switchOff', [site]), actions.switchOff]);
  }
  choices.push([i18n.t('card.dossier'), actions.openDossier]);
  choices.push([i18n.t('card.openCollection'), actions.openCollection]);
  return (
    <>
      {mark?.kind === 'entity' && <p>{reasonOf(mark, name)}</p>}
      <ul class="card-choices">
        {choices.map(([label, run]) => (
          <li key={label}>
            <button type="button" class="link" onClick={run}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function reasonOf({ alias, because }: EntityMark, name: string): string {
  const cues = because.map((cue) => `“${cue}”`).join(', ');
  const reason = alias === name ? i18n.t('card.whyName', [alias]) : i18n.t('card.whyAlias', [alias, name]);
  return cues ? `${reason} ${i18n.t('card.whyCues', [cues])}` : reason;
}
