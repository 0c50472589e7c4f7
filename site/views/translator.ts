/** The words of interface and letters (i18next), for build and API alike. A key missing in a language speaks Italian. */
import i18next, { type TFunction } from 'i18next';
import type { Language } from '#content/model/common.ts';
import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import it from '#messages/it.json' with { type: 'json' };
import { staffMessages } from './staff/words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof it; operatori: typeof staffMessages };
    returnNull: false;
  }
}

export type Translate = TFunction;
export type StaffTranslate = TFunction<'operatori'>;

const messages = i18next.createInstance();
await messages.init({
  resources: { it: { translation: it, operatori: staffMessages }, en: { translation: en }, ar: { translation: ar } },
  fallbackLng: 'it',
  // Views escape by themselves; escaping twice would show entities.
  interpolation: { escapeValue: false },
});

export const translator = (lang: Language): Translate => messages.getFixedT(lang);

/** Words of the staff area, which speaks Italian. */
export const staffTranslator: StaffTranslate = messages.getFixedT('it', 'operatori');
