/**
 * Custom element `<desk-notices>`: closures of the desks that it names, as they are now. Those of a page ask once. It
 * shows nothing until there is something to tell.
 */
import type { Notice } from '#content/model/notice.ts';
import { fetchNotices } from '../../api.ts';

type Said = { text: string; lang: string };
/** What the build gives it (`views/desk/desk-notices.tsx`): names of the desks by id, and "closed". */
type NoticeData = { desks: Readonly<Record<string, Said>>; closed: string };

/** More would push the page away. */
const most = 5;

let asked: ReturnType<typeof fetchNotices> | undefined;

const { lang } = document.documentElement;
const zone = { timeZone: 'Europe/Rome', hourCycle: 'h23' } as const;
const days = { ...zone, weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = new Intl.DateTimeFormat('en-GB', { ...zone, timeStyle: 'short' });

/** Days where it is closed from midnight to midnight, else days and hours. */
const when = ({ startsAt, endsAt }: Notice): string => {
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  const whole = [from, to].every((moment) => clock.format(moment) === '00:00');
  const format = new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, {
    ...days,
    ...(whole ? {} : { hour: '2-digit', minute: '2-digit' }),
  });
  return format.formatRange(from, whole ? new Date(to.getTime() - 1) : to);
};

const isNow = ({ startsAt, endsAt }: Notice): boolean =>
  Date.parse(startsAt) <= Date.now() && Date.now() < Date.parse(endsAt);

const say = (tag: 'span' | 'strong', said: Said): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = said.text;
  element.lang = said.lang;
  element.dir = 'auto';
  return element;
};

/** "Sportello di Sondrio: chiuso lunedì 23 novembre. Manca il personale." */
const itemOf = (notice: Notice, { desks, closed }: NoticeData): HTMLElement => {
  const own = Object.entries(notice.words).find(([one]) => one === lang)?.[1];
  const name = desks[notice.desk ?? ''] ?? { text: '', lang };
  const words = own === undefined ? { text: notice.words.it, lang: 'it' } : { text: own, lang };
  const item = document.createElement('li');
  item.append(say('strong', name), `: ${closed} ${when(notice)}. `, say('span', words));
  return item;
};

class DeskNotices extends HTMLElement {
  async connectedCallback(): Promise<void> {
    asked ??= fetchNotices();
    const notices = (await asked)?.notices ?? [];
    const json = this.querySelector('script')?.textContent;
    if (!json) return;
    // Our own build wrote this JSON.
    const data = JSON.parse(json) as NoticeData;
    const ours = notices.filter(({ desk = '' }) => desk in data.desks);
    this.querySelector('ul')?.replaceChildren(...ours.slice(0, most).map((notice) => itemOf(notice, data)));
    const now = ours.some(isNow);
    this.querySelector('div')?.toggleAttribute('hidden', this.dataset.only === 'now' ? !now : ours.length === 0);
    // Whoever reads that it is closed must not read "open now" beside it.
    this.toggleAttribute('data-now', now);
  }
}

customElements.define('desk-notices', DeskNotices);
