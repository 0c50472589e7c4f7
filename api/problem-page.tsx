/** A problem as a page in the site's own shell, for what the build has no page for. */
import { render } from 'preact-render-to-string';
import type { ViewContext } from '#views/context.ts';
import { ProblemPage, problemTitle } from '#views/problem-page.tsx';
import { translator } from '#views/translator.ts';
import { pathLanguage, withoutLanguage } from './language.ts';
import { type ProblemKind, wordsOf } from './problems.ts';
import type { Published } from './publishing/published.ts';

const contentOf = (kind: ProblemKind, context: ViewContext): { title: string; main: string } => {
  if (kind === 'not-found' || kind === 'broken') {
    return { title: problemTitle(kind, context), main: render(<ProblemPage kind={kind} context={context} />) };
  }
  const { title, detail } = wordsOf(kind, context.lang);
  const main = (
    <div class="container">
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{detail}</p>
      </header>
    </div>
  );
  return { title, main: render(main) };
};

/** `target`: what was asked for, path and query. Pages of the staff area get its shell. */
export const problemPage = (published: Published, kind: ProblemKind, target: string): string => {
  const { directory, builtFor, shells, staffShell } = published;
  const lang = pathLanguage(target, directory.portal.languages);
  const content = contentOf(kind, { lang, t: translator(lang), directory, today: builtFor });
  if (target.startsWith('/operatori/')) return staffShell({ ...content, menu: '' });
  return shells(lang)({ ...content, path: withoutLanguage(target, directory.portal.languages) });
};
