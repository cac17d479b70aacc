import { X } from 'lucide-preact';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** What is to be said while a dialog is open: everything outside it is out of the reader's reach. */
export const SaidInDialog = createContext<ComponentChildren>(null);

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus in it, gives it back afterwards, and closes it on Escape. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="collection-dialog" aria-label={title} onClose={onClose}>
      <header>
        {/* From the title a screen reader reads on; the first button is only the way out. */}
        <h2 tabIndex={-1} autofocus>
          {title}
        </h2>
        <button type="button" aria-label={i18n.t('collection.close')} onClick={() => dialog.current?.close()}>
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      {children}
      {useContext(SaidInDialog)}
    </dialog>
  );
}
