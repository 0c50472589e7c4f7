/** Where the link of an invitation leads: looking changes nothing, the button does. */
import { ButtonLink } from '../../button.tsx';
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { staffTranslator as t } from '../../translator.ts';
import { type Role, roleAt, type Scope } from '../people/words.ts';
import { SharedTick, signInAddresses } from './enter-page.tsx';

type Props = { name: string; role: Role; scope: Scope; context: ViewContext };

export const InvitationPage = ({ name, role, scope, context }: Props) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('signIn.accept.title')}</h1>
      <p class="lead">{t('signIn.accept.hello', { name })}</p>
    </header>
    <Callout title={roleAt({ role, scope }, context.directory)}>
      <p>{t(`people.rolesText.${role}`)}</p>
    </Callout>
    <form class="journey-form" method="post">
      <p>{t('signIn.accept.text')}</p>
      <SharedTick form={{ t: context.t, typed: {}, problems: [] }} />
      <button class="btn btn-primary" type="submit">
        {t('signIn.accept.button')}
      </button>
    </form>
  </div>
);

export const InvitationGonePage = () => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('signIn.accept.goneTitle')}</h1>
      <p class="lead">{t('signIn.accept.goneText')}</p>
    </header>
    <p>
      <ButtonLink href={signInAddresses.enter}>{t('signIn.enter')}</ButtonLink>
    </p>
  </div>
);
