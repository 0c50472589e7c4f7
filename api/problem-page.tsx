/** A problem as a page in the site's own shell, for what the build has no page for. */
import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { Desk } from '#content/model/desk.ts';
import { ButtonLink } from '#views/button.tsx';
import { DeskExit } from '#views/chrome/quick-exit.tsx';
import type { ViewContext } from '#views/context.ts';
import { type Asked, type LaterKind, LaterPage, laterTitle } from '#views/later-page.tsx';
import { ProblemPage, problemTitle } from '#views/problem-page.tsx';
import { translator } from '#views/translator.ts';
import { pathLanguage, withoutLanguage } from './language.ts';
import { type ProblemKind, wordsOf } from './problems.ts';
import type { Published } from './publishing/published.ts';

type Content = { title: string; body: JSX.Element };

const laterKind = (kind: ProblemKind, { sent }: Asked): LaterKind | undefined => {
  if (kind === 'too-many-requests') return 'too-many';
  if (kind !== 'unavailable') return undefined;
  return sent === undefined ? 'cannot-open' : 'cannot-save';
};

/** The desk that the address or the form names, to say whose phone it is. */
const deskOf = ({ target, sent }: Asked, { desks }: ViewContext['directory']): Desk | undefined => {
  const values = [...target.split(/[/?=&]/), ...(sent ?? []).flatMap(([, value]) => value.split('/'))];
  return values.flatMap((value) => desks.get(value) ?? [])[0];
};

const inWords = (kind: ProblemKind, { target }: Asked, { t, lang }: ViewContext): Content => {
  const { title, detail } = wordsOf(kind, lang);
  const body = (
    <div class="container">
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{detail}</p>
      </header>
      {kind === 'foreign-origin' && <ButtonLink href={target}>{t('problems.foreignOrigin.open')}</ButtonLink>}
    </div>
  );
  return { title, body };
};

const isForStaff = ({ target }: Asked): boolean => target.startsWith('/operatori/');

const contentOf = (kind: ProblemKind, asked: Asked, context: ViewContext): Content => {
  if ((kind === 'not-found' || kind === 'broken') && !isForStaff(asked)) {
    return { title: problemTitle(kind, context), body: <ProblemPage kind={kind} context={context} /> };
  }
  const later = laterKind(kind, asked);
  if (later === undefined) return inWords(kind, asked, context);
  const about = { asked, desk: deskOf(asked, context.directory), context };
  const body = (
    <>
      <DeskExit {...about} />
      <LaterPage kind={later} {...about} forStaff={isForStaff(asked)} />
    </>
  );
  return { title: laterTitle(later, context), body };
};

/** `asked`: path and query, and what a form sent. Pages of the staff area get its shell. */
export const problemPage = (published: Published, kind: ProblemKind, asked: Asked): string => {
  const { directory, builtFor, shells, staffShell } = published;
  const { languages } = directory.portal;
  const target = asked.target.replace(/^[/\\]*/, '/');
  const lang = pathLanguage(target, languages);
  const context = { lang, t: translator(lang), directory, today: builtFor };
  const { title, body } = contentOf(kind, { ...asked, target }, context);
  const main = render(body);
  if (isForStaff({ ...asked, target })) return staffShell({ title, main, menu: '' });
  return shells(lang)({ title, main, path: withoutLanguage(target, languages) });
};
