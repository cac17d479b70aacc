import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { Toast, type ToastAction } from '../../components/card/toast.tsx';
import type { CopiedText } from '../../components/fact/copy-text.ts';
import { AfterSaving } from '../../components/saving/after-saving.ts';
import { NoteLater } from '../../components/saving/note-later.tsx';
import { storageErrorText } from '../../components/storage-error-text.ts';
import { checkLength } from '../../data/collection/limits.ts';
import type { SnippetDraft } from '../../data/collection/schema.ts';
import { afterSaving } from '../../data/messages/after-saving.ts';
import { ask } from '../../data/messages/ask.ts';
import { MessageError } from '../../data/messages/message.ts';
import { deleteSnippet, saveSnippet } from '../../data/messages/protocol.ts';
import { storageErrorKind } from '../../data/storage-error.ts';
import type { ScreenAnchor } from './screen-anchor.ts';

/** How what came of saving is shown, at the words that were to be saved. */
export interface SaveFeedback {
  present(view: ComponentChild, place: ScreenAnchor, focus: boolean): Promise<void>;
  /** Copies from the card; rejects where the browser does not allow it. */
  copy(text: CopiedText): Promise<void>;
  close(): void;
}

/** So much of the words is said again when they are saved. */
const SAID = 120;

/** Saves words and says so beside them. Where that fails they stay in reach, with what is in the way. */
export async function saveDraft(
  draft: SnippetDraft,
  { boxes }: Pick<ScreenAnchor, 'boxes'>,
  showing: SaveFeedback,
): Promise<void> {
  const words = draft.quote?.exact ?? '';
  const say = (title: string, more: { text?: string; actions?: ToastAction[]; snippet?: string }) =>
    showing.present(
      <AfterSaving.Provider value={afterSaving}>
        <Toast
          title={title}
          text={more.text}
          words={words.slice(0, SAID)}
          actions={more.actions}
          onClose={showing.close}
        >
          {more.snippet !== undefined && <NoteLater snippet={more.snippet} />}
        </Toast>
      </AfterSaving.Provider>,
      { boxes, node: undefined },
      false,
    );
  const copy = async () => {
    const outcome = await showing.copy({ plain: words }).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    );
    await say(i18n.t(`card.${outcome}`), {});
  };
  try {
    checkLength(draft);
    const { id, already } = await ask(saveSnippet, draft);
    const undo = {
      label: i18n.t('card.undo'),
      run: () =>
        void ask(deleteSnippet, { id }).then(showing.close, () =>
          say(i18n.t('card.notDone'), { text: i18n.t('card.failedHint') }),
        ),
    };
    await say(i18n.t(already ? 'card.alreadySaved' : 'card.saved'), {
      actions: already ? [] : [undo],
      snippet: id,
    });
  } catch (error) {
    const again = { label: i18n.t('card.tryAgain'), run: () => void saveDraft(draft, { boxes }, showing) };
    const copying = { label: i18n.t('card.copyWords'), run: () => void copy() };
    const trouble = storageErrorKind(error);
    await say(i18n.t('card.notSaved'), {
      text: isUnreachable(error) ? i18n.t('card.unreachable') : storageErrorText(trouble),
      // Too many words stay too many.
      actions: trouble === 'long' ? [copying] : [again, copying],
    });
  }
}

/** The extension was updated or switched off while the page was open. */
function isUnreachable(error: unknown): boolean {
  return error instanceof MessageError && error.code === 'unreachable';
}
