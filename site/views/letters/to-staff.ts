/** Letters to who works at a desk: codes to sign in with, and invitations. */
import { staffTranslator as t } from '../translator.ts';
import type { Letter } from './letter.ts';

/** In two groups, to copy without losing one's place. */
export const spacedCode = (code: string): string => {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
};

type Codes = {
  codes: readonly { name: string; code: string }[];
  minutes: number;
  portal: string;
  /** Address of the sign-in. */
  signIn: string;
};

export const codeLetter = ({ codes, minutes, portal, signIn }: Codes): Letter => ({
  lang: 'it',
  subject: t('signIn.letter.subject', { portal }),
  title: t('signIn.letter.title', { count: codes.length }),
  opening: [t(codes.length === 1 ? 'signIn.letter.one' : 'signIn.letter.shared', { minutes, signIn })],
  facts: codes.map(({ name, code }) => ({ term: name, lines: [{ text: spacedCode(code), lang: 'it' }] })),
  closing: [t('signIn.letter.notYou'), t('signIn.letter.never')],
});

type Invitation = {
  name: string;
  /** "Operatrice o operatore a Caritas Sondrio". */
  role: string;
  inviter: string;
  portal: string;
  link: string;
  days: number;
};

export const invitationLetter = ({ name, role, inviter, portal, link, days }: Invitation): Letter => ({
  lang: 'it',
  subject: t('signIn.invitation.subject', { portal }),
  title: t('signIn.invitation.title', { name }),
  opening: [t('signIn.invitation.opening', { inviter, portal })],
  facts: [{ term: t('signIn.invitation.role'), lines: [{ text: role, lang: 'it' }] }],
  button: { label: t('signIn.invitation.button'), href: link },
  closing: [t('signIn.invitation.closing', { days }), t('signIn.invitation.unknown')],
});
