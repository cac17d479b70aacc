import { Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COPY_STYLES, type CopyStyle } from './actions.ts';

interface CopyFactProps {
  /** Copies in a style; rejects where the browser would not. */
  onCopy(style: CopyStyle): Promise<void>;
}

/** Copies a fact with its citation: one button, which then offers the styles. */
export function CopyFact({ onCopy }: CopyFactProps) {
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = async (style: CopyStyle) => {
    setOutcome(
      await onCopy(style).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
  };
  const toggle = () => {
    setOpen(!open);
    setOutcome(undefined);
  };
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('card.copy')}
        title={i18n.t('card.copy')}
        aria-expanded={open}
        onClick={toggle}
      >
        <Copy size={14} aria-hidden="true" />
      </button>
      {open && (
        <span class="copy-styles">
          {COPY_STYLES.map((style) => (
            <button key={style} type="button" onClick={() => copy(style)}>
              {i18n.t(`card.copyAs.${style}`)}
            </button>
          ))}
        </span>
      )}
      <span role="status" class={outcome ? 'copy-outcome' : 'visually-hidden'}>
        {outcome && i18n.t(`card.${outcome}`)}
      </span>
    </>
  );
}
