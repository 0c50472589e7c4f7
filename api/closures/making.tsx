/** Closing hours: first what, then who is affected, then the button. */
import type { Context } from 'hono';
import type { Language, Words } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import type { Span } from '#content/model/slot-hours.ts';
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import { closureAddress, newClosureAddress } from '#views/staff/closures/addresses.ts';
import { NewClosurePage } from '#views/staff/closures/new-page.tsx';
import { ReviewClosurePage } from '#views/staff/closures/review-page.tsx';
import { staffTranslator as t, translator } from '#views/translator.ts';
import { desksOf } from '../agenda/desks.ts';
import { formOf, seeOther } from '../pages/page.ts';
import type { Staff } from '../staff/access.ts';
import { demand } from '../staff/routes.ts';
import { wayTo } from './closures.ts';
import { chosenHours, problemAt } from './hours-form.ts';
import { type PassingPageDeps, staffContext, staffPage } from './page-deps.ts';

type Asked = { typed: Typed; desks: readonly Desk[] };
type Chosen = { desk: Desk; spans: readonly Span[] };

const chosenIn = ({ typed, desks }: Asked, deps: PassingPageDeps): Chosen | { problems: FieldProblem[] } => {
  const desk = desks.find(({ id }) => id === typed.sportello);
  const hours = chosenHours(typed, deps.now());
  if (desk !== undefined && 'spans' in hours) return { desk, spans: hours.spans };
  const missing = desk === undefined ? [problemAt('sportello', 'desk')] : [];
  return { problems: [...missing, ...('problems' in hours ? hours.problems : [])] };
};

type Form = Asked & { problems: FieldProblem[]; deps: PassingPageDeps };

const formPage = (c: Context, staff: Staff, { deps, ...form }: Form) => {
  const body = <NewClosurePage {...form} context={staffContext(c, deps)} />;
  return staffPage(c, staff, {
    title: t('closures.form.title'),
    body,
    status: form.problems.length > 0 ? 422 : 200,
    deps,
  });
};

/** With a day in the address: who would be affected. */
export const askClosure = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const desks = desksOf(staff, 'desk.run', deps.published().directory);
  const asked = { typed: c.req.query(), desks };
  if (asked.typed.dal === undefined || asked.typed.cambia !== undefined) {
    return formPage(c, staff, { ...asked, problems: [], deps });
  }
  const chosen = chosenIn(asked, deps);
  if ('problems' in chosen) return formPage(c, staff, { ...asked, ...chosen, deps });
  const { desk, spans } = chosen;
  const ways = (await deps.passing.closures.inHours({ desk: desk.id, spans })).map(wayTo);
  const count = (way: (typeof ways)[number]): number => ways.filter((one) => one === way).length;
  const preview = {
    desk,
    spans,
    ways: { email: count('email'), phone: count('phone'), neither: count('neither') },
    trial: deps.agendas.of(desk.id)?.trial ?? false,
  };
  const change = newClosureAddress({ ...asked.typed, cambia: '1' });
  const body = (
    <ReviewClosurePage preview={preview} typed={asked.typed} change={change} context={staffContext(c, deps)} />
  );
  return staffPage(c, staff, { title: t('closures.review.title'), body, deps });
};

/** What the desk wrote; where it wrote nothing, the same in every language. */
const wordsOf = (reason: string, languages: readonly Language[]): Words => {
  const usual = t('closures.review.reasonDefault');
  if (reason !== '' && reason !== usual) return { it: reason };
  const others = languages.filter((lang) => lang !== 'it').map((lang) => [lang, translator(lang)('desk.closed')]);
  return { ...Object.fromEntries(others), it: usual };
};

/** The same hours closed twice are closed once: the button was pressed again. */
const already = async ({ desk, spans }: Chosen, { passing }: PassingPageDeps): Promise<string | undefined> => {
  const views = await passing.closureViews.list(new Set([desk.id]));
  const same = views.find(
    (view) =>
      view.revokedAt === undefined &&
      view.spans.length === spans.length &&
      view.spans.every(({ from, to }, at) => spans[at]?.from === from && spans[at]?.to === to),
  );
  return same?.act;
};

const longestReason = 120;

export const makeClosure = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const { directory } = deps.published();
  const typed = await formOf(c);
  const asked = { typed, desks: desksOf(staff, 'desk.run', directory) };
  if (typed.sportello) demand(staff, 'desk.run', { place: { desk: typed.sportello }, directory });
  const chosen = chosenIn(asked, deps);
  if ('problems' in chosen) return formPage(c, staff, { ...asked, ...chosen, deps });
  const known = await already(chosen, deps);
  if (known !== undefined) return seeOther(c, closureAddress(known));
  const { desk, spans } = chosen;
  const words = wordsOf((typed.motivo ?? '').slice(0, longestReason), directory.portal.languages);
  const act = await deps.passing.closures.close({ desk: desk.id, spans, words, staff: staff.id });
  await deps.passing.pass();
  return seeOther(c, closureAddress(act, 'chiusa'));
};
