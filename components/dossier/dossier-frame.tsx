import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { indexAddress } from './address.ts';

interface DossierFrameProps {
  /** Whether it opened because the page that the reader was on lets no extension show anything. */
  isInstead: boolean;
  children: ComponentChildren;
}

/** What every page about what is known has around it: the way to the others, and why it opened here. */
export function DossierFrame({ isInstead, children }: DossierFrameProps) {
  return (
    <>
      <nav class="dossier-nav" aria-label={i18n.t('dossier.title')}>
        <a href={indexAddress('entities')}>{i18n.t('dossier.entities')}</a>
        <a href={indexAddress('sources')}>{i18n.t('dossier.sources')}</a>
        <a href="collection.html">{i18n.t('collection.title')}</a>
      </nav>
      <main>
        {isInstead && (
          <p class="dossier-note" role="note">
            {i18n.t('dossier.restricted')}
          </p>
        )}
        {children}
      </main>
    </>
  );
}
