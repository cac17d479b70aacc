import { Highlighter, Underline } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Emphasis } from '../../data/collection/schema.ts';
import { Dialog } from './dialog.tsx';
import { Segments } from './segments.tsx';
import { SnippetNote } from './snippet-note.tsx';
import { selectedIn } from './stretch.ts';
import type { CollectionActions, SnippetView } from './types.ts';

interface EvidenceEditorProps {
  view: SnippetView;
  actions: CollectionActions;
}

/**
 * Marks the words of an evidence card that are read out. The words can be selected by keyboard and pointer as in any
 * text field, but not changed: evidence is quoted as it stands.
 */
export function EvidenceEditor({ view: { snippet, body, cite }, actions }: EvidenceEditorProps) {
  const field = useRef<HTMLDivElement>(null);
  // An input method changes the text, and no page can keep it from that: then the text is drawn anew.
  const [drawn, setDrawn] = useState(0);
  useLayoutEffect(() => {
    if (drawn > 0) field.current?.focus();
  }, [drawn]);
  const mark = (style: Emphasis['style']) => {
    const stretch = field.current && selectedIn(field.current);
    if (stretch) actions.emphasise(snippet, { ...stretch, style });
  };
  return (
    <Dialog title={i18n.t('collection.evidence')} onClose={() => actions.open(undefined)}>
      <SnippetNote
        snippet={snippet}
        label={i18n.t('collection.tagline')}
        field="tagline"
        onEdit={(seen, text) => actions.edit(seen, 'tagline', text)}
      />
      <p class="evidence-cite" dir="auto">
        {cite}
      </p>
      <div role="toolbar" aria-label={i18n.t('collection.marking')} class="evidence-tools">
        {/* The pointer must not take the selection away before the click is heard. */}
        <button
          type="button"
          aria-keyshortcuts="U"
          onPointerDown={keepSelection}
          onMouseDown={keepSelection}
          onClick={() => mark('underline')}
        >
          <Underline size={14} aria-hidden="true" />
          {i18n.t('collection.underline')}
        </button>
        <button
          type="button"
          aria-keyshortcuts="H"
          onPointerDown={keepSelection}
          onMouseDown={keepSelection}
          onClick={() => mark('highlight')}
        >
          <Highlighter size={14} aria-hidden="true" />
          {i18n.t('collection.highlight')}
        </button>
        <span class="quiet">{i18n.t('collection.markingHelp')}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot show emphasis. */}
      <div
        key={drawn}
        ref={field}
        class="evidence-body"
        dir="auto"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-readonly="true"
        aria-label={i18n.t('collection.evidenceBody')}
        contentEditable
        spellcheck={false}
        onBeforeInput={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
        onInput={() => setDrawn((times) => times + 1)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key.toLowerCase() === 'u') mark('underline');
          if (event.key.toLowerCase() === 'h') mark('highlight');
          // The browser would change the words before anybody could object to it.
          if (event.key.length === 1 || ['Enter', 'Backspace', 'Delete'].includes(event.key))
            event.preventDefault();
        }}
      >
        <Segments segments={body} />
      </div>
    </Dialog>
  );
}

function keepSelection(event: Event): void {
  event.preventDefault();
}
