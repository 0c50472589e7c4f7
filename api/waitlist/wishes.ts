/** What one may wait for, in a form: `so-caritas/primo-ascolto`, or `sondrio:ascolto` for any desk of the Comune. */
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import type { ViewContext } from '#views/context.ts';
import { wordsIn } from '#views/localized.tsx';
import type { WishOption } from '#views/staff/waitlist/waiting-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { Wish } from './waiting.ts';

export const wishIn = (text: string): Wish | undefined => {
  const [, desk, type] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(text) ?? [];
  if (desk !== undefined && type !== undefined) return { desk, type };
  const [, comune, need] = /^([a-z0-9-]+):([a-z0-9-]+)$/.exec(text) ?? [];
  return comune !== undefined && need !== undefined ? { comune, need } : undefined;
};

export const wishText = (wish: Wish): string =>
  'desk' in wish ? `${wish.desk}/${wish.type}` : `${wish.comune}:${wish.need}`;

/** In Italian, for who runs a desk. */
export const wishInWords = (wish: Wish, { desks, needs, comuni }: Directory): string => {
  if ('desk' in wish) {
    const desk = desks.get(wish.desk);
    const type = desk?.appointmentTypes.find(({ id }) => id === wish.type);
    return [desk?.name.it ?? wish.desk, type?.name.it].filter(Boolean).join(', ');
  }
  const need = needs.get(wish.need)?.name.it ?? wish.need;
  return t('closures.waitlist.atComune', { need, comune: comuni.get(wish.comune)?.name ?? wish.comune });
};

/** For who waits, in their language. */
export const citizenWish = (wish: Wish, { t, lang, directory }: ViewContext): string => {
  if ('comune' in wish) return t('waiting.anyDesk', { comune: directory.comuni.get(wish.comune)?.name ?? wish.comune });
  const name = directory.desks.get(wish.desk)?.name;
  return t('waiting.onlyDesk', { desk: name === undefined ? wish.desk : wordsIn(name, lang).text });
};

/** Does it concern one of these desks? */
export const isFor = (wish: Wish, desks: readonly Desk[]): boolean =>
  desks.some((desk) => ('desk' in wish ? desk.id === wish.desk : desk.comune === wish.comune));

/** At these desks, then anywhere in their Comuni. */
export const wishesAt = (desks: readonly Desk[]): Wish[] => {
  const own: Wish[] = desks.flatMap(({ id, appointmentTypes }) =>
    appointmentTypes.map((type) => ({ desk: id, type: type.id })),
  );
  const open = desks.flatMap(({ comune, appointmentTypes }) =>
    appointmentTypes
      .filter(({ audience }) => audience === 'public')
      .flatMap(({ needs }) => needs.map((need) => ({ comune, need }))),
  );
  return [...new Map([...own, ...open].map((wish) => [wishText(wish), wish])).values()];
};

export const optionOf = (wish: Wish, directory: Directory): WishOption => ({
  value: wishText(wish),
  label: wishInWords(wish, directory),
});
