/** The search form: words and Comune. It is a plain form: without scripts the server answers it. */
import { writeFilters } from '#content/model/filter-address.ts';
import type { Filters } from '#content/model/filter-list.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../icon.tsx';

export type Asked = { q: string; comune: string | undefined };

type Props = { asked: Asked | undefined; context: ViewContext };

/** A text and no `search` field: only that may be a combobox, which the script makes of it. */
const Words = ({ asked, context: { t } }: Props) => (
  <>
    <label for="q" id="q-label">
      {t('search.label')}
    </label>
    <div class="search-row">
      <div class="search-words">
        <input
          class="form-control"
          id="q"
          name="q"
          type="text"
          inputmode="search"
          value={asked?.q}
          maxlength={200}
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
          aria-describedby="q-hint"
        />
        <ul class="suggestions" id="q-suggestions" aria-label={t('search.suggestions')} hidden />
      </div>
      <button class="btn btn-primary" type="submit">
        <Icon name="search" />
        <span class="btn-word">{t('search.button')}</span>
      </button>
    </div>
    <p class="search-hint" id="q-hint">
      {t('search.hint')}
    </p>
  </>
);

const ComuneChoice = ({ asked, context: { t, directory } }: Props) => (
  <div class="field">
    <label class="field-label" for="comune">
      {t('search.comune')}
    </label>
    <select class="form-control" id="comune" name="comune">
      <option value="">{t('search.everywhere')}</option>
      {[...directory.comuni.values()].map(({ id, name }) => (
        <option value={id} key={id} selected={asked?.comune === id}>
          {name}
        </option>
      ))}
    </select>
  </div>
);

/** Who asks with other words keeps what was chosen. */
const KeptFilters = ({ filters }: { filters: Filters }) => (
  <>
    {[...new URLSearchParams(writeFilters(filters.chosen))].map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

/** `danger`: what cannot wait, as markup; right under the words, where a phone shows it. */
type FormProps = Props & { filters: Filters; danger: string };

export const SearchForm = ({ filters, danger, ...props }: FormProps) => (
  // biome-ignore lint/a11y/useSemanticElements: browsers of old phones do not know <search>
  <form class="search" action={inLanguage(props.context.lang, paths.search)} method="get" role="search">
    <Words {...props} />
    <div role="status" data-danger dangerouslySetInnerHTML={{ __html: danger }} />
    <ComuneChoice {...props} />
    <KeptFilters filters={filters} />
  </form>
);
