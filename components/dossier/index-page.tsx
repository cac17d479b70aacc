import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface IndexPageProps {
  title: string;
  words: string;
  onWords(words: string): void;
  /** What the index can be narrowed to, beside words; an empty choice is all of it. */
  choice: { label: string; any: string; options: { value: string; label: string; count: number }[] };
  chosen: string;
  onChoose(value: string): void;
  /** How many are shown, of how many. */
  shown: number;
  of: number;
  children: ComponentChildren;
}

/** A page that lists all of something, to be narrowed by words and by one choice. */
export function IndexPage(props: IndexPageProps) {
  const { title, words, onWords, choice, chosen, onChoose, shown, of, children } = props;
  return (
    <article class="dossier">
      <h1 class="dossier-name">{title}</h1>
      <form class="filter-bar" onSubmit={(event) => event.preventDefault()}>
        <div class="filter-selects">
          <label>
            {i18n.t('dossier.words')}
            <input type="search" value={words} onInput={(event) => onWords(event.currentTarget.value)} />
          </label>
          <label>
            {choice.label}
            <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
              <option value="">{choice.any}</option>
              {choice.options.map(({ value, label, count }) => (
                <option key={value} value={value}>
                  {label} ({count})
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="quiet" role="status">
          {i18n.t('dossier.count', [String(shown), String(of)])}
        </p>
      </form>
      {shown === 0 && <p>{i18n.t('dossier.noneMatch')}</p>}
      {children}
    </article>
  );
}
