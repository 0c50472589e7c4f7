/** One's own page: what one may do, codes on paper, and where one is signed in. */
import type { Instant } from '#content/model/time.ts';
import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import { formatMoment } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';
import { peopleAddresses } from './addresses.ts';
import { type Role, roleAt, type Scope } from './words.ts';

export type ShownSession = {
  id: string;
  /** Browser and system; empty when not known. */
  device: string;
  shared: boolean;
  startedAt: Instant;
  seenAt: Instant;
  /** The one that looks. */
  here: boolean;
};

type Props = {
  name: string;
  roles: readonly { role: Role; scope: Scope }[];
  printedLeft: number;
  sessions: readonly ShownSession[];
  /** They run a desk, so there is an agenda for their calendar. */
  agenda: boolean;
  done: string | undefined;
  context: ViewContext;
};

const SessionRow = ({ session, context }: { session: ShownSession; context: ViewContext }) => {
  const device = session.device || t('people.profile.unknownDevice');
  const marks = [
    ...(session.here ? [t('people.profile.this')] : []),
    ...(session.shared ? [t('people.profile.sharedComputer')] : []),
  ];
  const moments = { when: formatMoment(session.startedAt, context), seen: formatMoment(session.seenAt, context) };
  return (
    <li class="staff-row">
      <p>
        <strong>{device}</strong>
        {marks.length > 0 && ` (${marks.join(', ')})`}
        <br />
        <small>{t('people.profile.since', moments)}</small>
      </p>
      {!session.here && (
        <form method="post" action={peopleAddresses.ownSession(session.id)}>
          <button class="btn btn-outline-primary" type="submit" aria-label={t('people.profile.endOf', { device })}>
            {t('people.profile.end')}
          </button>
        </form>
      )}
    </li>
  );
};

const Printed = ({ left }: { left: number }) => (
  <section>
    <h2>{t('people.profile.printed')}</h2>
    <p>{t('people.profile.printedLeft', { count: left })}</p>
    <p>{t('people.profile.printedText')}</p>
    <form method="post" action={peopleAddresses.ownCodes}>
      <button class="btn btn-primary" type="submit">
        {t('people.profile.print')}
      </button>
    </form>
    {left > 0 && <p>{t('people.profile.printAgain')}</p>}
  </section>
);

export const ProfilePage = ({ name, roles, printedLeft, sessions, agenda, done, context }: Props) => (
  <div class="container journey">
    <Done said={done} />
    <header class="page-head">
      <h1>{t('people.profile.title')}</h1>
      <p class="lead">{t('people.profile.signedInAs', { name })}</p>
    </header>
    <section>
      <h2>{t('people.profile.roles')}</h2>
      {roles.length === 0 && <p>{t('people.noRoles')}</p>}
      <ul>
        {roles.map((one) => (
          <li key={roleAt(one, context.directory)}>{roleAt(one, context.directory)}</li>
        ))}
      </ul>
    </section>
    <Printed left={printedLeft} />
    {agenda && (
      <p>
        <a class="link-more" href={paths.staffFeed}>
          {t('booking.feedTitle')}
        </a>
      </p>
    )}
    <section>
      <h2>{t('people.profile.sessions')}</h2>
      <ul class="staff-rows">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} context={context} />
        ))}
      </ul>
    </section>
  </div>
);
