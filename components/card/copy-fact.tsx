import { Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COPY_STYLES, type CopyStyle } from '../fact/copy-styles.ts';

interface CopyFactProps {
  /** What is copied, in a few words, for those who listen. */
  about: string;
  /** Copies in a style; rejects where the browser would not. */
  onCopy(style: CopyStyle): Promise<void>;
}

/** Copies a fact with its citation at one press, and then offers to copy it in another style. */
export function CopyFact({ about, onCopy }: CopyFactProps) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = async (style: CopyStyle) => {
    setOutcome(
      await onCopy(style).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
  };
  const label = i18n.t('card.copy');
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('fact.named', [label, about])}
        title={label}
        onClick={() => copy('plain')}
      >
        <Copy size={14} aria-hidden="true" />
      </button>
      <span role="status" class={outcome ? 'copy-outcome' : 'visually-hidden'}>
        {outcome && i18n.t(`card.${outcome}`)}
      </span>
      {outcome && (
        <span class="copy-styles">
          {COPY_STYLES.map((style) => (
            <button key={style} type="button" onClick={() => copy(style)}>
              {i18n.t(`card.copyAs.${style}`)}
            </button>
          ))}
        </span>
      )}
    </>
  );
}
