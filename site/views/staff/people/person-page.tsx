/** One person: roles, how she comes in, and the end of it. */
import { ButtonLink } from '../../button.tsx';
import type { ViewContext } from '../../context.ts';
import { ErrorSummary } from '../../journey/errors.tsx';
import type { FieldProblems, Typed } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';
import { peopleAddresses } from './addresses.ts';
import { type RoleChoice, RoleFields } from './role-fields.tsx';
import { type Role, roleAt, type Scope } from './words.ts';

export type ShownRole = {
  id: string;
  role: Role;
  scope: Scope;
  trusted: boolean /** May who looks change it? */;
  mayChange: boolean;
};

export type ShownPerson = {
  id: string;
  name: string;
  email: string;
  sharedWith: readonly string[];
  roles: readonly ShownRole[];
  /** Undefined: who looks does not lead all that she does. */
  access: { printedLeft: number; sessions: number } | undefined;
};

type Props = {
  person: ShownPerson;
  choice: RoleChoice;
  typed: Typed;
  problems: FieldProblems;
  done: string | undefined;
  context: ViewContext;
};

type ButtonProps = { action: string; label: string /** For who does not see what stands beside it. */; full?: string };

const PostButton = ({ action, label, full }: ButtonProps) => (
  <form method="post" action={action}>
    <button class="btn btn-outline-primary" type="submit" aria-label={full}>
      {label}
    </button>
  </form>
);

const RoleRow = ({ person, one, context }: { person: string; one: ShownRole; context: ViewContext }) => {
  const role = roleAt(one, context.directory);
  const trustLabel = one.trusted ? t('people.person.untrust') : t('people.person.trust');
  const trustFull = one.trusted ? t('people.person.untrustOf', { role }) : t('people.person.trustOf', { role });
  return (
    <li class="staff-row">
      <p>
        <strong>{role}</strong>
        {one.trusted && ` (${t('people.trusted')})`}
      </p>
      {one.mayChange && (
        <div class="actions">
          {one.role === 'editor' && (
            <PostButton action={peopleAddresses.role(person, one.id, 'fiducia')} label={trustLabel} full={trustFull} />
          )}
          <PostButton
            action={peopleAddresses.role(person, one.id, 'fine')}
            label={t('people.person.end')}
            full={t('people.person.endOf', { role })}
          />
        </div>
      )}
    </li>
  );
};

const Roles = ({ person, context }: Pick<Props, 'person' | 'context'>) => (
  <section>
    <h2>{t('people.person.roles')}</h2>
    {person.roles.length === 0 && <p>{t('people.noRoles')}</p>}
    <ul class="staff-rows">
      {person.roles.map((one) => (
        <RoleRow key={one.id} person={person.id} one={one} context={context} />
      ))}
    </ul>
    {person.roles.some(({ role }) => role === 'editor') && <p>{t('people.person.trustText')}</p>}
  </section>
);

const Access = ({ id, access }: { id: string; access: ShownPerson['access'] }) => (
  <section>
    <h2>{t('people.person.access')}</h2>
    {access === undefined ? (
      <p>{t('people.person.notWhole')}</p>
    ) : (
      <>
        <p>{t('people.person.printedLeft', { count: access.printedLeft })}</p>
        <PostButton action={peopleAddresses.codes(id)} label={t('people.person.print')} />
        <p>{t('people.person.printText')}</p>
        <p>{t('people.person.sessions', { count: access.sessions })}</p>
        {access.sessions > 0 && (
          <PostButton action={peopleAddresses.sessions(id)} label={t('people.person.endSessions')} />
        )}
        <p class="actions">
          <ButtonLink href={peopleAddresses.leaving(id)} look="outline">
            {t('people.person.leave')}
          </ButtonLink>
        </p>
      </>
    )}
  </section>
);

export const PersonPage = ({ person, choice, typed, problems, done, context }: Props) => (
  <div class="container journey">
    <ErrorSummary problems={problems} context={context} />
    <Done said={done} />
    <header class="page-head">
      <h1>{person.name}</h1>
      <p class="lead">
        <bdi>{person.email}</bdi>
      </p>
      {person.sharedWith.length > 0 && <p>{t('people.sharedWith', { names: person.sharedWith.join(', ') })}</p>}
    </header>
    <Roles person={person} context={context} />
    <section>
      <h2>{t('people.person.add')}</h2>
      <form class="journey-form" method="post" action={peopleAddresses.roles(person.id)} noValidate>
        <RoleFields choice={choice} form={{ t: context.t, typed, problems }} context={context} />
        <button class="btn btn-primary" type="submit">
          {t('people.form.add')}
        </button>
      </form>
    </section>
    <Access id={person.id} access={person.access} />
    <p>
      <a href={peopleAddresses.all}>{t('frame.back')}</a>
    </p>
  </div>
);

export const LeavingPage = ({ id, name }: { id: string; name: string }) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('people.person.leaveTitle', { name })}</h1>
      <p class="lead">{t('people.person.leaveText')}</p>
    </header>
    <form class="actions" method="post" action={peopleAddresses.leaving(id)}>
      <button class="btn btn-primary" type="submit">
        {t('people.person.leaveButton')}
      </button>
      <ButtonLink href={peopleAddresses.one(id)} look="outline">
        {t('frame.cancel')}
      </ButtonLink>
    </form>
  </div>
);
