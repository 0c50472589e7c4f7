/** Whom staff put on the list: what is wrong in what they typed, and the wish and the contact that it gives. Pure. */
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import { staffTranslator as t } from '#views/translator.ts';
import {
  type Contact,
  contactIn,
  contactWithSafety,
  type Wrong,
  type WrongInSafety,
  wrongIn,
  wrongInSafety,
} from './contact.ts';
import { isPrivateWish } from './private-wishes.ts';
import type { Wish } from './waiting.ts';
import { isFor, wishIn } from './wishes.ts';

type Given = { typed: Typed; desks: readonly Desk[]; directory: Directory };
type Adding = { wish: Wish; contact: Contact } | { problems: FieldProblem[] };

const fields = {
  name: 'name',
  contact: 'phone',
  email: 'email',
  phone: 'phone',
  safe: 'safe',
  voice: 'phone',
} as const satisfies Record<Wrong | WrongInSafety, string>;

/** Whether writing is safe must be said where being seen to wait may be a danger; said elsewhere, it is heeded too. */
export const addingIn = ({ typed, desks, directory }: Given): Adding => {
  const wish = wishIn(typed.wish ?? '');
  const isTheirs = wish !== undefined && isFor(wish, desks);
  const asks = Boolean(typed.safe) || (isTheirs && isPrivateWish(wish, directory));
  const wrong = [...wrongIn(typed), ...(asks ? wrongInSafety(typed) : [])];
  const problems = wrong.map((name) => ({ field: fields[name], text: t(`closures.waitlist.problems.${name}`) }));
  if (!isTheirs) return { problems: [{ field: 'wish', text: t('closures.waitlist.problems.where') }, ...problems] };
  if (problems.length > 0) return { problems };
  return { wish, contact: asks ? contactWithSafety(typed) : contactIn(typed) };
};
