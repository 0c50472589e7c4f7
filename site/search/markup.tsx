/** The parts of the search that are there before anybody types, or wait in templates. */
import { Callout } from '#views/callout.tsx';
import type { ViewContext } from '#views/context.ts';
import { Icon } from '#views/icon.tsx';
import { inLanguage, paths } from '../urls.ts';

type Props = { context: ViewContext };

const Words = ({ context: { t } }: Props) => (
  <>
    <label for="q">{t('search.label')}</label>
    <div class="search-row">
      <input
        class="form-control"
        id="q"
        name="q"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="q-hint"
      />
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

const ComuneChoice = ({ context: { t, directory } }: Props) => (
  <div class="field">
    <label class="field-label" for="comune">
      {t('search.comune')}
    </label>
    <select class="form-control" id="comune" name="comune">
      <option value="">{t('search.everywhere')}</option>
      {[...directory.comuni.values()].map(({ id, name }) => (
        <option value={id} key={id}>
          {name}
        </option>
      ))}
    </select>
  </div>
);

export const SearchForm = ({ context }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: browsers of old phones do not know <search>
  <form class="search" action={inLanguage(context.lang, paths.search)} method="get" role="search">
    <Words context={context} />
    <ComuneChoice context={context} />
  </form>
);

export const NothingFound = ({ context: { t } }: Props) => (
  <Callout icon="question" title={t('search.noneTitle')}>
    <p>{t('search.noneText')}</p>
  </Callout>
);
