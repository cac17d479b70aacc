import { ExternalLink } from 'lucide-preact';
import { i18n } from '#i18n';

/** The way to where a source can be read; on paper, with the address. */
export function SourceLink({ url }: { url: string }) {
  return (
    <a class="source-link" href={url} target="_blank" rel="noopener noreferrer">
      {i18n.t('dossier.read')}
      <ExternalLink size={11} aria-label={i18n.t('fact.opensInTab')} />
    </a>
  );
}
