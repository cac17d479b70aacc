import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Sidebar } from './sidebar.tsx';
import type { SidebarProps } from './types.ts';

/** From this width on, the filters stand in the margin and cannot be folded; as in filters.css. */
const WIDE = '(min-width: 800px)';

/** The filters: always there in a wide window, folded away in a narrow one until they are asked for. */
export function Filters(props: SidebarProps) {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const width = matchMedia(WIDE);
    const follow = () => setWide(width.matches);
    width.addEventListener('change', follow);
    return () => width.removeEventListener('change', follow);
  }, []);
  return (
    <details
      class="collection-filters"
      open={isWide || isOpen}
      onToggle={(event) => !isWide && setOpen(event.currentTarget.open)}
    >
      <summary>{i18n.t('collection.filters')}</summary>
      <Sidebar {...props} />
    </details>
  );
}
