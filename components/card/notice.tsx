import { NoticeHead } from './notice-head.tsx';

interface NoticeProps {
  title: string;
  text?: string | undefined;
  /** What can be done about it. */
  action?: { label: string; run(): void } | undefined;
  onClose(): void;
}

/** A short word from us at a place on the page: something was saved, or nothing was found. */
export function Notice({ title, text, action, onClose }: NoticeProps) {
  return (
    <section class="card" role="dialog" aria-labelledby="card-name">
      <NoticeHead title={title} onClose={onClose} />
      <div class="card-notice" role="status">
        {text && <p>{text}</p>}
        {action && (
          <div>
            <button type="button" onClick={action.run}>
              {action.label}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
