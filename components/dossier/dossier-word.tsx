import { i18n } from '#i18n';

/** That what the address names is being read. */
export function DossierLoading() {
  return (
    <p class="dossier quiet" role="status">
      {i18n.t('dossier.loading')}
    </p>
  );
}

/** Why there is nothing to show, and what to do about it. */
export function DossierWord({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="dossier" role="status">
      <h1 class="dossier-name">{title}</h1>
      <p class="dossier-lead">{hint}</p>
    </div>
  );
}
