import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../data/collection/schema.ts';
import { type Draft, draftOf, dropDraft, keepDraft, type NoteField } from './drafts.ts';
import { inTurn } from './in-turn.ts';
import type { EditOutcome } from './types.ts';

interface SnippetNoteProps {
  snippet: Snippet;
  field: NoteField;
  label: string;
  /** Saves the text, unless another window changed the field since `seen`. Rejects where it could not be written. */
  onEdit: (seen: Snippet, text: string) => Promise<EditOutcome>;
}

/** How long after the last key a text is saved, in milliseconds. */
const PAUSE = 400;

/** A text that is saved as it is typed. Where another window changed it meanwhile, both versions stay in sight. */
export function SnippetNote({ snippet, field, label, onEdit }: SnippetNoteProps) {
  const { id } = snippet;
  // A row that was scrolled away has what could not be saved in it when it comes back.
  const draft = useMemo(() => draftOf(id, field), []);
  const [text, setText] = useState(draft?.text ?? snippet[field] ?? '');
  const [state, setState] = useState<'saved' | 'typing' | Draft['state']>(draft?.state ?? 'saved');
  const seen = useRef(draft?.seen ?? snippet);
  const latest = useRef(text);
  const timer = useRef(0);

  const show = (stored: Snippet) => {
    seen.current = stored;
    latest.current = stored[field] ?? '';
    setText(latest.current);
    setState('saved');
    dropDraft(id, field);
  };
  // What is being typed is not replaced by what another window saved; saving it will tell.
  useEffect(() => {
    if (state === 'saved') show(snippet);
  }, [snippet]);

  // Each save begins with what the one before it stored: else a slow one would seem another window's.
  const nextTurn = useMemo(inTurn, []);
  const save = (over?: Snippet) => {
    clearTimeout(timer.current);
    timer.current = 0;
    return nextTurn(() => write(over ?? seen.current));
  };
  const write = async (base: Snippet) => {
    const saving = latest.current;
    try {
      const outcome = await onEdit(base, saving);
      if (outcome.state === 'conflict') return keep(saving, { theirs: outcome.snippet });
      seen.current = outcome.snippet;
      dropDraft(id, field);
      if (latest.current === saving) setState('saved');
    } catch {
      keep(saving, 'failed');
    }
  };
  const keep = (unsaved: string, why: Draft['state']) => {
    keepDraft(id, field, { text: unsaved, seen: seen.current, state: why });
    setState(why);
  };
  const type = (next: string) => {
    setText(next);
    latest.current = next;
    setState('typing');
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => save(), PAUSE);
  };
  // Scrolling far away saves at once what is still waiting, and so does leaving the field, the tab or the page.
  useEffect(() => {
    const saveNow = () => void (timer.current && save());
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      document.removeEventListener('visibilitychange', saveNow);
      saveNow();
    };
  }, []);

  return (
    <div class="snippet-note">
      <label>
        <span class="visually-hidden">{label}</span>
        <textarea
          // What invites to write reads as the page does.
          dir={text === '' ? undefined : 'auto'}
          rows={1}
          value={text}
          placeholder={label}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => timer.current && save()}
        />
      </label>
      {state === 'failed' && (
        <p class="snippet-problem" role="alert">
          {i18n.t('collection.notSaved')}
          <button type="button" onClick={() => save()}>
            {i18n.t('collection.retry')}
          </button>
        </p>
      )}
      {typeof state === 'object' && (
        <div class="snippet-problem" role="alert">
          <p>{i18n.t('collection.conflict')}</p>
          <p class="snippet-theirs">{state.theirs[field] || '–'}</p>
          <button type="button" onClick={() => save(state.theirs)}>
            {i18n.t('collection.keepMine')}
          </button>
          <button type="button" onClick={() => show(state.theirs)}>
            {i18n.t('collection.takeTheirs')}
          </button>
        </div>
      )}
    </div>
  );
}
