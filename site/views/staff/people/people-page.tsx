/** Who works where one leads, and who is invited. */
import { ButtonLink } from '../../button.tsx';
import type { ViewContext } from '../../context.ts';
import { formatDay } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';
import { peopleAddresses } from './addresses.ts';
import { type Role, roleAt, type Scope } from './words.ts';

export type ListedPerson = {
  id: string;
  name: string;
  email: string;
  roles: readonly { role: Role; scope: Scope; trusted: boolean }[];
  /** Names of others who use the same mailbox. */
  sharedWith: readonly string[];
};

export type ListedInvitation = {
  id: string;
  name: string;
  email: string;
  role: Role;
  scope: Scope;
  /** Local date. */
  until: string;
};

type Props = {
  people: readonly ListedPerson[];
  invitations: readonly ListedInvitation[];
  done: string | undefined;
  context: ViewContext;
};

const Person = ({ person, context }: { person: ListedPerson; context: ViewContext }) => (
  <li class="staff-row">
    <h2>
      <a href={peopleAddresses.one(person.id)}>{person.name}</a>
    </h2>
    <p class="staff-row-facts">
      <bdi>{person.email}</bdi>
      {person.sharedWith.length > 0 && <small>{t('people.sharedWith', { names: person.sharedWith.join(', ') })}</small>}
    </p>
    <ul>
      {person.roles.length === 0 && <li>{t('people.noRoles')}</li>}
      {person.roles.map((one) => (
        <li key={roleAt(one, context.directory)}>
          {roleAt(one, context.directory)}
          {one.trusted && ` (${t('people.trusted')})`}
        </li>
      ))}
    </ul>
  </li>
);

const Invitation = ({ invitation, context }: { invitation: ListedInvitation; context: ViewContext }) => (
  <li class="staff-row">
    <h3>{invitation.name}</h3>
    <p class="staff-row-facts">
      <bdi>{invitation.email}</bdi>
      <small>{roleAt(invitation, context.directory)}</small>
      <small>{t('people.invitations.until', { when: formatDay(invitation.until, context.lang) })}</small>
    </p>
    <div class="actions">
      <form method="post" action={peopleAddresses.invitation(invitation.id, 'rinvio')}>
        <button class="btn btn-outline-primary" type="submit">
          {t('people.invitations.again')}
          <span class="visually-hidden">: {invitation.name}</span>
        </button>
      </form>
      <form method="post" action={peopleAddresses.invitation(invitation.id, 'ritiro')}>
        <button class="btn btn-outline-primary" type="submit">
          {t('people.invitations.revoke')}
          <span class="visually-hidden">: {invitation.name}</span>
        </button>
      </form>
    </div>
  </li>
);

export const PeoplePage = ({ people, invitations, done, context }: Props) => (
  <div class="container journey">
    <Done said={done} />
    <header class="page-head">
      <h1>{t('people.title')}</h1>
      <p class="lead">{t('people.lead')}</p>
    </header>
    <p>
      <ButtonLink href={peopleAddresses.invite} icon="users">
        {t('people.invite')}
      </ButtonLink>
    </p>
    {people.length === 0 && <p>{t('people.nobody')}</p>}
    <ul class="staff-rows">
      {people.map((person) => (
        <Person key={person.id} person={person} context={context} />
      ))}
    </ul>
    {invitations.length > 0 && (
      <section>
        <h2>{t('people.invitations.title')}</h2>
        <ul class="staff-rows">
          {invitations.map((invitation) => (
            <Invitation key={invitation.id} invitation={invitation} context={context} />
          ))}
        </ul>
      </section>
    )}
  </div>
);
