/** A page that does not exist, or that we could not make: what happened, and ways on. Emergency numbers follow in the footer. */
import { inLanguage, paths } from '../urls.ts';
import { ComuneTags } from './comune/comune-tags.tsx';
import type { ViewContext } from './context.ts';
import { NeedTiles } from './need/needs.tsx';
import { SearchField } from './search-field.tsx';

export type ProblemPageKind = 'not-found' | 'broken';

const words = {
  'not-found': { title: 'notFound.title', text: 'notFound.text' },
  broken: { title: 'broken.title', text: 'broken.text' },
} as const;

/** For the title of the document too. */
export const problemTitle = (kind: ProblemPageKind, { t }: ViewContext): string => t(words[kind].title);

const Comuni = ({ context }: { context: ViewContext }) => (
  <section aria-labelledby="comuni">
    <h2 id="comuni">{context.t('home.comuniTitle')}</h2>
    <ComuneTags comuni={context.directory.comuni.values()} context={context} />
  </section>
);

export const ProblemPage = ({ kind, context }: { kind: ProblemPageKind; context: ViewContext }) => {
  const { t, lang } = context;
  return (
    <div class="container problem">
      <header class="page-head">
        <h1>{t(words[kind].title)}</h1>
        <p class="lead">{t(words[kind].text)}</p>
      </header>
      <SearchField
        action={inLanguage(lang, paths.search)}
        label={t('search.label')}
        button={t('search.button')}
        hint={t('search.hint')}
      />
      <section aria-labelledby="needs">
        <h2 id="needs">{t('home.needsTitle')}</h2>
        <NeedTiles context={context} />
      </section>
      <Comuni context={context} />
    </div>
  );
};
