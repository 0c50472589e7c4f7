/** A page of text: title, opening words, what is in it, sections; under some, how to reach whom they speak of. */
import type { Language } from '#content/model/common.ts';
import type { Contacts } from '#content/model/contact.ts';
import type { Portal } from '#content/model/portal.ts';
import { ContactList } from '../contacts.tsx';
import type { ViewContext } from '../context.ts';
import { LanguageNotice } from '../language-notice.tsx';
import { languageAttributes } from '../localized.tsx';
import { PageIndex } from '../page-index.tsx';
import { Prose } from '../prose.tsx';
import { sectionsFor, type TextPage, type TextSection } from './sections.ts';

/** Where the ministry's checker reads the licence (Modello Comuni, C.SI.3.4). */
const licence = { section: 'licenza', title: 'legal-notes-section', body: 'legal-notes-body' } as const;

/** Fewer sections than this are seen at a glance. */
const worthAnIndex = 4;

type Someone = { name: string; contacts: Contacts };

const someoneToReach = (section: string, { operator, dataController }: Portal): Someone | undefined =>
  ({ scrivi: operator, titolare: dataController })[section];

const Reach = ({ someone, context }: { someone: Someone; context: ViewContext }) => (
  <>
    <p>
      <strong>{someone.name}</strong>
    </p>
    <ContactList contacts={someone.contacts} context={context} />
  </>
);

type SectionProps = { section: TextSection; textLang: Language; context: ViewContext };

const Section = ({ section: { id, title, markdown }, textLang, context }: SectionProps) => {
  const someone = someoneToReach(id, context.directory.portal);
  const isLicence = id === licence.section;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2
        id={`${id}-title`}
        data-element={isLicence ? licence.title : undefined}
        {...languageAttributes(textLang, context.lang)}
      >
        {title}
      </h2>
      <Prose
        markdown={markdown}
        textLang={textLang}
        lang={context.lang}
        element={isLicence ? licence.body : undefined}
      />
      {someone && <Reach someone={someone} context={context} />}
    </section>
  );
};

type Props = { page: TextPage; textLang: Language; context: ViewContext };

const Head = ({ page, textLang, context }: Props) => (
  <header class="page-head">
    <h1 {...languageAttributes(textLang, context.lang)}>{page.title}</h1>
    {page.intro !== '' && <Prose class="lead" markdown={page.intro} textLang={textLang} lang={context.lang} />}
    {textLang !== context.lang && <LanguageNotice notice={context.t('fallback.noticePage')} />}
  </header>
);

export const TextPageView = ({ page, textLang, context }: Props) => {
  const sections = sectionsFor(page, context.directory.portal);
  return (
    <div class="container">
      <Head page={page} textLang={textLang} context={context} />
      <div class="columns">
        {sections.length >= worthAnIndex && (
          <div class="column-side">
            <PageIndex title={context.t('service.index')} items={sections} />
          </div>
        )}
        <div class="column-main sections">
          {sections.map((section) => (
            <Section key={section.id} section={section} textLang={textLang} context={context} />
          ))}
        </div>
      </div>
    </div>
  );
};
