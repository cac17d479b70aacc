import { i18n } from '#i18n';
import { siteLabel } from '../site-label.ts';
import type { CardActions } from './actions.ts';
import type { MarkInfo } from './mark-info.ts';

interface AboutMarkProps {
  mark: MarkInfo;
  /** The entity's name. */
  name: string;
  actions: Pick<CardActions, 'mute' | 'switchOff'>;
}

/** Why these words are marked, and how to have them marked no more. */
export function AboutMark({ mark, name, actions }: AboutMarkProps) {
  const { alias, because, site } = mark;
  const cues = because.map((cue) => `“${cue}”`).join(', ');
  return (
    <section class="card-about" aria-labelledby="card-about">
      <h3 class="kicker" id="card-about">
        {i18n.t('card.why')}
      </h3>
      <p>
        {alias === name ? i18n.t('card.whyName', [alias]) : i18n.t('card.whyAlias', [alias, name])}{' '}
        {cues && i18n.t('card.whyCues', [cues])}
      </p>
      <ul>
        {site !== undefined && (
          <li>
            <button type="button" class="link" onClick={() => actions.mute('site')}>
              {i18n.t('card.muteHere', [name, siteLabel(site)])}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="link" onClick={() => actions.mute('everywhere')}>
            {i18n.t('card.muteEverywhere', [name])}
          </button>
        </li>
        {site !== undefined && (
          <li>
            <button type="button" class="link" onClick={actions.switchOff}>
              {i18n.t('card.switchOff', [siteLabel(site)])}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
