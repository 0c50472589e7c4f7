/** Languages of the site as routes: one static path per language of the portal, Italian at the root. */
import type { Language } from '#content/model/common.ts';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import { directory, today } from '../directory.ts';

type LocaleParam = { locale: string | undefined };

/** The languages this deployment publishes, Italian first. */
export const languages: readonly Language[] = directory.portal.languages;

/** Static paths of a page that exists once per language. */
export const everyLanguage = () =>
  languages.map((lang) => ({
    params: { locale: lang === 'it' ? undefined : lang } satisfies LocaleParam,
    props: { lang },
  }));

/** Static paths of a page that exists once per record and language. */
export const everyRecord = <Name extends string>(name: Name, ids: Iterable<string>) =>
  [...ids].flatMap((id) =>
    languages.map((lang) => ({
      params: { locale: lang === 'it' ? undefined : lang, [name]: id } as LocaleParam & { [key in Name]: string },
      props: { lang, id },
    })),
  );

/** What every view needs to know. */
export const viewContext = (lang: Language): ViewContext => ({ lang, t: translator(lang), directory, today });
