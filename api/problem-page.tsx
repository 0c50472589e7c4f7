/** A problem as a page in the site's own shell, for what the build has no page for. */
import { render } from 'preact-render-to-string';
import type { Language } from '#content/model/common.ts';
import type { ViewContext } from '#views/context.ts';
import { ProblemPage, problemTitle } from '#views/problem-page.tsx';
import { translator } from '#views/translator.ts';
import { type ProblemKind, wordsOf } from './problems.ts';
import type { Published } from './publishing/published.ts';
import type { ShellContent } from './shell.ts';

const contentOf = (kind: ProblemKind, context: ViewContext): ShellContent => {
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

export const problemPage = (published: Published, kind: ProblemKind, lang: Language): string => {
  const { directory, builtFor, shells } = published;
  return shells(lang)(contentOf(kind, { lang, t: translator(lang), directory, today: builtFor }));
};
