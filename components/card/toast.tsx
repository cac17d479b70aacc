import type { ComponentChildren } from 'preact';
import { ToastHead } from './toast-head.tsx';

export interface ToastAction {
  label: string;
  run(): void;
}

interface ToastProps {
  title: string;
  text?: string | undefined;
  /** The page's words that this is about. */
  words?: string | undefined;
  /** What can be done about it. */
  actions?: ToastAction[] | undefined;
  onClose(): void;
  /** What stands below it, beside what is only said. */
  children?: ComponentChildren;
}

/** A short word from us at a place on the page: something was saved, or nothing was found. */
export function Toast({ title, text, words, actions = [], onClose, children }: ToastProps) {
  return (
    <section class="card" role="dialog" aria-labelledby="card-name">
      <ToastHead title={title} onClose={onClose} />
      <div class="card-toast" role="status">
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
      {children && <div class="card-toast-more">{children}</div>}
    </section>
  );
}
