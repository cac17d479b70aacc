import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../data/collection/schema.ts';

interface SnippetNoteProps {
  snippet: Snippet;
  label: string;
  value: string;
  /** Saves the text and gives the snippet as saved; rejects, with a name that says why, where nothing was. */
  onEdit: (seen: Snippet, text: string) => Promise<Snippet>;
}

/** How long after the last key a note is saved. */
const PAUSE = 400;

/** A text that is saved as it is typed. Where another window changed it meanwhile, both versions stay in sight. */
export function SnippetNote({ snippet, label, value, onEdit }: SnippetNoteProps) {
  const [text, setText] = useState(value);
  const [state, setState] = useState<'saved' | 'typing' | 'conflict' | 'failed'>('saved');
  const seen = useRef(snippet);
  const timer = useRef(0);
  const latest = useRef(text);

  useEffect(() => {
    // What is being typed is not replaced by what another window saved; saving it will tell.
    if (state === 'saved' && text === value) seen.current = snippet;
    else if (state === 'saved') {
      seen.current = snippet;
      setText(value);
      latest.current = value;
    }
  }, [snippet]);

  const save = async (base: Snippet) => {
    clearTimeout(timer.current);
    timer.current = 0;
    const saving = latest.current;
    try {
      seen.current = await onEdit(base, saving);
      if (latest.current === saving) setState('saved');
    } catch (error) {
      setState(error instanceof Error && error.name === 'EditConflict' ? 'conflict' : 'failed');
    }
  };
  const type = (next: string) => {
    setText(next);
    latest.current = next;
    setState('typing');
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => save(seen.current), PAUSE);
  };
  // Leaving the page or the field saves at once what is still waiting.
  useEffect(() => () => void (timer.current && save(seen.current)), []);

  return (
    <div class="snippet-note">
      <label>
        <span class="visually-hidden">{label}</span>
        <textarea
          rows={1}
          value={text}
          placeholder={label}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => timer.current && save(seen.current)}
        />
      </label>
      {state === 'failed' && (
        <p class="snippet-problem" role="alert">
          {i18n.t('collection.notSaved')}
          <button type="button" onClick={() => save(seen.current)}>
            {i18n.t('collection.retry')}
          </button>
        </p>
      )}
      {state === 'conflict' && (
        <div class="snippet-problem" role="alert">
          <p>{i18n.t('collection.conflict')}</p>
          <p class="snippet-theirs">{value || '–'}</p>
          <button
            type="button"
            onClick={() => {
              seen.current = snippet;
              void save(snippet);
            }}
          >
            {i18n.t('collection.keepMine')}
          </button>
          <button
            type="button"
            onClick={() => {
              seen.current = snippet;
              setText(value);
              latest.current = value;
              setState('saved');
            }}
          >
            {i18n.t('collection.takeTheirs')}
          </button>
        </div>
      )}
    </div>
  );
}
