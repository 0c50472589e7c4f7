/** Languages of the site as routes: one static path per language of the portal, Italian at the root. */
import type { Language } from '#content/model/common.ts';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import { directory, today } from '../directory.ts';
import { kept } from '../kept.ts';
import { inLanguage, paths } from '../urls.ts';

type LocaleParam = { locale: string | undefined };

/** The languages this deployment publishes, Italian first. */
export const languages: readonly Language[] = directory.portal.languages;

/** Static paths of a page that exists once per language. */
export const everyLanguage = () =>
  languages.map((lang) => ({
    params: { locale: lang === 'it' ? undefined : lang } satisfies LocaleParam,
    props: { lang },
  }));

const { service, location, comune, need, document, desk, network } = paths;
/** Of pages that exist once per record of the content. */
const addresses: { readonly [name: string]: (id: string) => string } = {
  service,
  location,
  comune,
  need,
  document,
  desk,
  network,
};

const isKept = (name: string, id: string, lang: Language): boolean => {
  const address = addresses[name]?.(id);
  return address !== undefined && kept.has(inLanguage(lang, address));
};

/** Static paths of a page that exists once per record and language; those that are kept are left out. */
export const everyRecord = <Name extends string>(name: Name, ids: Iterable<string>) =>
  [...ids].flatMap((id) =>
    languages
      .filter((lang) => !isKept(name, id, lang))
      .map((lang) => ({
        params: { locale: lang === 'it' ? undefined : lang, [name]: id } as LocaleParam & { [key in Name]: string },
        props: { lang, id },
      })),
  );

/** What every view needs to know. */
export const viewContext = (lang: Language): ViewContext => ({ lang, t: translator(lang), directory, today });
