import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { LookupAnswer } from '../../components/card/lookup-answer.tsx';
import { Toast } from '../../components/card/toast.tsx';
import { shorten } from '../../components/shorten.ts';
import type { SnippetDraft } from '../../data/collection/schema.ts';
import type { LookupCandidate } from '../../data/corpus/lookup-answer.ts';
import { ask } from '../../data/messages/ask.ts';
import type { Answer } from '../../data/messages/message.ts';
import { lookUp } from '../../data/messages/protocol.ts';
import { readQuoteDraft, type ScreenAnchor, selectionAnchor } from './screen-anchor.ts';

/** What was looked up, for a card that answers it. */
export interface LookupRequest {
  /** The fact that answered stands first. */
  fact: string | undefined;
  /** The way back to what else might have been meant. */
  back: { name: string; run(): void } | undefined;
}

/** How answers are shown. */
export interface LookupPresenter {
  /** Shows something at a place on the page, with the focus inside. */
  present(view: ComponentChild, place: ScreenAnchor): Promise<void>;
  /** Opens an entity's card at a place on the page. */
  open(entity: string, place: ScreenAnchor, asked: LookupRequest): Promise<void>;
  save(draft: SnippetDraft, place: ScreenAnchor): Promise<void>;
  close(): void;
}

/** Shows, at the selection, what the selected words may stand for. */
export async function answerSelection(query: string, show: LookupPresenter): Promise<void> {
  const words = shorten(query);
  const place = selectionAnchor();
  let answer: Answer<typeof lookUp>;
  try {
    answer = await ask(lookUp, { query });
  } catch {
    const text = i18n.t('card.failedHint');
    await show.present(<Toast title={i18n.t('card.failed')} text={text} onClose={show.close} />, place);
    return;
  }
  const { answers, isNamed } = answer;
  const [first, ...others] = answers;
  // Read before the focus moves: some browsers take the selection along with it.
  const draft = isNamed ? undefined : readQuoteDraft();
  const choose = ({ id, fact }: LookupCandidate) =>
    void show.open(id, place, { fact, back: { name: `“${words}”`, run: () => void offer() } });
  const offer = () =>
    show.present(
      <LookupAnswer
        words={words}
        answer={answer}
        onChoose={choose}
        onSave={draft && (() => void show.save(draft, place))}
        onClose={show.close}
      />,
      place,
    );
  if (isNamed && first && others.length === 0)
    await show.open(first.id, place, { fact: first.fact, back: undefined });
  else await offer();
}
