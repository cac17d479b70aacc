import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedPage } from '../../data/collection/schema.ts';

interface PageFieldsProps {
  page: SavedPage;
  onCorrect: (page: SavedPage) => void;
}

const PARTIAL_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** What is known of a quote's page, to be corrected by the reader; what the page offered besides is there to choose. */
export function PageFields({ page, onCorrect }: PageFieldsProps) {
  const [isOpen, setOpen] = useState(false);
  const { titles = [], sites = [], authors = [], dates = [] } = page.offered ?? {};
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? '').trim();
    const { published: _published, language: _language, ...rest } = page;
    const names = field('authors').split(';');
    onCorrect({
      ...rest,
      title: field('title'),
      site: field('site'),
      authors: names.map((name) => name.trim()).filter(Boolean),
      ...(field('published') ? { published: field('published') } : {}),
      ...(field('language') ? { language: field('language') } : {}),
    });
    setOpen(false);
  };
  return (
    <details class="page-fields" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="quiet">{i18n.t('collection.page.correct')}</summary>
      {isOpen && (
        <form onSubmit={submit}>
          <Field name="title" value={page.title} offered={titles} />
          <Field
            name="authors"
            value={page.authors.join('; ')}
            offered={authors}
            hint={i18n.t('collection.page.authorsHint')}
          />
          <Field
            name="published"
            value={page.published ?? ''}
            offered={dates}
            pattern={PARTIAL_DATE}
            hint={i18n.t('collection.page.publishedHint')}
          />
          <Field name="site" value={page.site} offered={sites} />
          <Field
            name="language"
            value={page.language ?? ''}
            offered={[]}
            pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
            hint={i18n.t('collection.page.languageHint')}
          />
          <button type="submit">{i18n.t('collection.page.save')}</button>
        </form>
      )}
    </details>
  );
}

interface FieldProps {
  name: 'title' | 'authors' | 'published' | 'site' | 'language';
  value: string;
  offered: string[];
  pattern?: string;
  hint?: string;
}

function Field({ name, value, offered, pattern, hint }: FieldProps) {
  const list = useId();
  return (
    <label>
      <span>{i18n.t(`collection.page.${name}`)}</span>
      <input
        name={name}
        defaultValue={value}
        list={list}
        pattern={pattern}
        title={hint}
        placeholder={hint}
        dir="auto"
      />
      <datalist id={list}>
        {offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </label>
  );
}
