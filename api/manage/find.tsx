/** By code and desk, for who has no link. The code is tried with its desk only, and not for ever. */
import type { Context } from 'hono';
import { bookableDesks } from '#content/model/bookable.ts';
import { appointmentAddress } from '#views/journey/addresses.ts';
import type { FieldProblem, FieldProblems, Typed } from '#views/journey/problems.ts';
import { FindPage } from '#views/manage/find-page.tsx';
import { TooManyGuesses } from '../bookings/errors.ts';
import { clientAddress } from '../limits/address.ts';
import { formOf, seeOther, sendPage, viewContext } from '../pages/page.ts';
import type { ManageDeps } from './deps.ts';

type Shown = { typed: Typed; problems: FieldProblems };
type Status = { status?: 404 | 422 | 429; headers?: Record<string, string> };

const page = (c: Context, deps: ManageDeps, shown: Shown & Status) => {
  const context = viewContext(c, deps);
  const { t } = context;
  const { typed, problems, ...status } = shown;
  const title = t('manage.find.title');
  const body = (
    <FindPage desks={bookableDesks(context.directory)} typed={typed} problems={problems} context={context} />
  );
  const said = problems.length > 0 ? t('journey.errorPrefix', { title }) : title;
  return sendPage(c, { title: said, body, ...status }, deps);
};

export const find = (deps: ManageDeps) => (c: Context) => page(c, deps, { typed: {}, problems: [] });

/** A link that leads nowhere any more: said kindly, with the other way. */
export const brokenLink = (c: Context, deps: ManageDeps) => {
  const context = viewContext(c, deps);
  const desks = bookableDesks(context.directory);
  const body = <FindPage desks={desks} typed={{}} problems={[]} context={context} brokenLink />;
  return sendPage(c, { title: context.t('manage.find.linkGone'), body, status: 404 }, deps);
};

const missing = ({ desk = '', code = '' }: Typed, deps: ManageDeps): FieldProblem[] => [
  ...(deps.published().directory.desks.has(desk) ? [] : [{ field: 'desk', name: 'deskMissing' } as const]),
  ...(code === '' ? [{ field: 'code', name: 'codeMissing' } as const] : []),
];

export const findByCode = (deps: ManageDeps) => async (c: Context) => {
  const typed = await formOf(c);
  const problems = missing(typed, deps);
  if (problems.length > 0) return page(c, deps, { typed, problems, status: 422 });
  const { desk = '', code = '' } = typed;
  try {
    const booking = await deps.bookings.byCode({ desk, code, address: clientAddress(c, deps.trustProxy) });
    if (booking?.person) return seeOther(c, appointmentAddress(viewContext(c, deps).lang, booking.token));
    return page(c, deps, { typed, problems: [{ field: 'code', name: 'notFound' }], status: 404 });
  } catch (error) {
    if (!(error instanceof TooManyGuesses)) throw error;
    const minutes = Math.ceil(error.retryAfterSeconds / 60);
    const headers = { 'Retry-After': String(error.retryAfterSeconds) };
    return page(c, deps, {
      typed,
      problems: [{ field: 'code', name: 'tooManyGuesses', minutes }],
      status: 429,
      headers,
    });
  }
};
