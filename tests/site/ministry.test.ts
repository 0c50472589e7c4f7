/** The marks that the ministry's own checker looks for (Designers Italia, "Modello Comuni", `data-element`). */
import { describe, expect, test } from 'vitest';
import { translator } from '#views/translator.ts';
import { isInternal, type Page, readBuiltSite } from '../support/built-site.ts';
import { few } from '../support/few.ts';
import { around, type Element, type Html, hasClass, named, textWithin } from '../support/html.ts';

const { pages, directory } = await readBuiltSite();

const marked = ({ elements }: Html, mark: string): Element[] =>
  elements.filter(({ attributes }) => attributes.get('data-element') === mark);
const textOf = (html: Html, mark: string): string =>
  textWithin(html, ({ attributes }) => attributes.get('data-element') === mark);
const where = (among: readonly Page[], wrong: (page: Page) => boolean): string[] =>
  among.filter(wrong).map(({ address }) => address);
const kind = (pattern: RegExp): Page[] => pages.filter(({ path }) => pattern.test(path));
const italian = ({ lang }: Page): boolean => lang === 'it';

describe('the page of a service', () => {
  const services = kind(/^\/servizi\/[^/]+\/$/);
  const headings = [
    'A chi è rivolto',
    'Come fare',
    'Cosa serve',
    'Cosa si ottiene',
    'Tempi e scadenze',
    'Accedi al servizio',
    'Condizioni di servizio',
    'Contatti',
  ];

  test.each([
    'service-title',
    'service-description',
    'service-status',
    'service-topic',
    'breadcrumb',
    'page-index',
    'service-addressed',
    'service-how-to',
    'service-needed',
    'service-achieved',
    'service-area',
    'metatag',
  ])('has %s, with something in it', (mark) => {
    expect(services.length).toBe(directory.services.size * directory.portal.languages.length);
    const isEmpty = ({ html }: Page) => marked(html, mark).every(({ inner }) => inner.trim() === '');
    expect(few(where(services, isEmpty))).toEqual([]);
  });

  test('says when, and how one gets in', () => {
    const has = ({ html }: Page, ...marks: string[]) => marks.some((mark) => marked(html, mark).length > 0);
    expect(few(where(services, (page) => !has(page, 'service-calendar-text', 'service-calendar-list')))).toEqual([]);
    const ways = ['service-generic-access', 'service-booking-access', 'service-online-access'];
    expect(few(where(services, (page) => !has(page, ...ways)))).toEqual([]);
  });

  test('has the sections in the order of the model, with its exact headings', () => {
    const wrong = where(services.filter(italian), ({ html }) => {
      const said = html.texts
        .filter(({ element }) => element.name === 'h2' && headings.includes(element.inner))
        .map(({ text }) => text);
      return said.join() !== headings.join();
    });
    expect(few(wrong)).toEqual([]);
  });

  test('lists its sections at the top, as links inside list items', () => {
    const wrong = where(services.filter(italian), ({ html }) => {
      const links = named(html, 'a').filter(({ parent }) => {
        const [item, list] = parent === undefined ? [] : [...around(parent)];
        return item?.name === 'li' && list?.attributes.get('data-element') === 'page-index';
      });
      return links.map(({ inner }) => inner).join() !== headings.join();
    });
    expect(few(wrong)).toEqual([]);
  });

  test('describes itself in at most 255 characters', () => {
    expect(few(where(services, ({ html }) => textOf(html, 'service-description').length > 255))).toEqual([]);
  });

  test('tells programs its name, who runs it and where it holds', () => {
    const wrong = where(services, ({ html }) => {
      const data: unknown = JSON.parse(marked(html, 'metatag')[0]?.inner ?? 'null');
      const keys = ['name', 'serviceType', 'serviceOperator', 'areaServed', 'audience', 'availableChannel'];
      return !(typeof data === 'object' && data !== null && keys.every((key) => key in data));
    });
    expect(few(wrong)).toEqual([]);
  });
});

describe('other pages', () => {
  const addressed = pages.filter((page) => !isInternal(page));

  test('the first page leads to all topics', () => {
    expect(few(where(kind(/^\/$/), ({ html }) => marked(html, 'all-topics').length === 0))).toEqual([]);
  });

  test('lists of services mark each of their links', () => {
    const lists = kind(/^\/(?:servizi|comuni\/[^/]+|bisogni\/[^/]+)\/$/);
    const wrong = where(lists, ({ html }) => {
      const cards = named(html, 'a').filter(
        (link) => link.parent !== undefined && [...around(link)].some((one) => hasClass(one, 'card')),
      );
      const services = cards.filter(({ attributes }) => /\/servizi\/[^/]+\/$/.test(attributes.get('href') ?? ''));
      return services.some(({ attributes }) => attributes.get('data-element') !== 'service-link');
    });
    expect(lists.length).toBeGreaterThan(10);
    expect(few(wrong)).toEqual([]);
  });

  test.each([
    ['faq', '/domande-frequenti/'],
    ['report-inefficiency', '/segnalazione-disservizio/'],
    ['accessibility-link', '/accessibilita/'],
    ['privacy-policy-link', '/privacy/'],
    ['legal-notes', '/note-legali/'],
  ])('every footer has %s, which leads to %s', (mark, path) => {
    const wrong = where(addressed, ({ html, lang }) => {
      const [link, ...more] = marked(html, mark);
      const inFooter = link !== undefined && [...around(link)].some(({ name }) => name === 'footer');
      return !inFooter || more.length > 0 || link.attributes.get('href') !== (lang === 'it' ? path : `/${lang}${path}`);
    });
    expect(few(wrong)).toEqual([]);
  });

  test('the footer calls a fault by the words of the model', () => {
    const page = kind(/^\/$/).find(italian);
    expect(page && textOf(page.html, 'report-inefficiency')).toBe('Segnalazione disservizio');
    expect(translator('it')('footer.report')).toBe('Segnalazione disservizio');
  });

  test('the legal notes say under which licence the texts are', () => {
    const legal = kind(/^\/note-legali\/$/);
    expect(few(where(legal, ({ html }) => marked(html, 'legal-notes-section').length !== 1))).toEqual([]);
    expect(few(where(legal, ({ html }) => !/CC[ -]BY 4\.0/i.test(textOf(html, 'legal-notes-body'))))).toEqual([]);
    expect(legal.length).toBe(directory.portal.languages.length);
  });
});
