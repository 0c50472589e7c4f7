/** What a page says after a form: a word in its address, whose sentence stands in the words of the staff area. */
import type { Context } from 'hono';
import { doneMark } from '#views/staff/people/addresses.ts';
import { staffTranslator as t } from '#views/translator.ts';
import { seeOther } from '../pages/page.ts';

const sentences = {
  invitato: t('people.done.invited'),
  ritirato: t('people.done.revoked'),
  'non-partito': t('people.problems.notSent'),
  aggiunto: t('people.done.given'),
  tolto: t('people.done.ended'),
  fiducia: t('people.done.trusted'),
  accessi: t('people.done.sessions'),
  uscita: t('people.done.left'),
  ultima: t('people.done.lastAdministrator'),
  chiuso: t('people.profile.ended'),
} as const;
type Mark = keyof typeof sentences;

const isMark = (mark: string): mark is Mark => Object.hasOwn(sentences, mark);

export const saidOn = (c: Context): string | undefined => {
  const mark = c.req.query(doneMark) ?? '';
  return isMark(mark) ? sentences[mark] : undefined;
};

export const seeDone = (c: Context, address: string, mark: Mark): Response =>
  seeOther(c, `${address}?${doneMark}=${mark}`);
