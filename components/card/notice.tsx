import type { ComponentChildren } from 'preact';
import { NoticeHead } from './notice-head.tsx';

export interface NoticeAction {
  label: string;
  run(): void;
}

interface NoticeProps {
  title: string;
  text?: string | undefined;
  /** The page's words that this is about. */
  words?: string | undefined;
  /** What can be done about it. */
  actions?: NoticeAction[] | undefined;
  onClose(): void;
  /** What stands below it, beside what is only said. */
  children?: ComponentChildren;
}

/** A short word from us at a place on the page: something was saved, or nothing was found. */
export function Notice({ title, text, words, actions = [], onClose, children }: NoticeProps) {
  return (
    <section class="card" role="dialog" aria-labelledby="card-name">
      <NoticeHead title={title} onClose={onClose} />
      <div class="card-notice" role="status">
        {text && <p>{text}</p>}
        {words && <blockquote>{words}</blockquote>}
        {actions.length > 0 && (
          <div>
            {actions.map(({ label, run }) => (
              <button key={label} type="button" onClick={run}>
                {label}
              </button>
            ))}
          </div>
        )}
      </div>
      {children && <div class="card-notice-more">{children}</div>}
    </section>
  );
}
