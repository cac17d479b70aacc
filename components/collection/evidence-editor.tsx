import { Highlighter, Underline } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Emphasis } from '../../data/collection/schema.ts';
import { Dialog } from './dialog.tsx';
import { Segments } from './segments.tsx';
import { SnippetNote } from './snippet-note.tsx';
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

/** Where the selection begins and ends in an element's text; nothing where it is empty or elsewhere. */
function selectedIn(element: HTMLElement): { start: number; end: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
