/**
 * Custom element `<desk-notices>`: closures of the desks that it names, as they are now. Those of a page ask once. It
 * shows nothing until there is something to tell.
 */
import type { Notice } from '#content/model/notice.ts';
import { shortTime } from '#views/dates.ts';
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
  return format
    .formatRangeToParts(from, whole ? new Date(to.getTime() - 1) : to)
    .map(({ type, value }) => (type === 'hour' ? shortTime(value) : value))
    .join('');
};

/** Within it, a closure changes what one does today; what comes later must not push the phone number off the screen. */
const soonMs = 7 * 86_400_000;

const isNow = ({ startsAt, endsAt }: Notice): boolean =>
  Date.parse(startsAt) <= Date.now() && Date.now() < Date.parse(endsAt);

const isSoon = ({ startsAt }: Notice): boolean => Date.parse(startsAt) - Date.now() < soonMs;

/** Which closures each place of a page tells. */
const tells = {
  now: isNow,
  soon: isSoon,
  later: (notice: Notice) => !isSoon(notice),
} as const satisfies Record<string, (notice: Notice) => boolean>;

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
    const { only } = this.dataset;
    const isTold = only === 'now' || only === 'soon' ? tells[only] : tells.later;
    const told = notices.filter((notice) => (notice.desk ?? '') in data.desks && isTold(notice));
    this.querySelector('ul')?.replaceChildren(...told.slice(0, most).map((notice) => itemOf(notice, data)));
    this.querySelector('div')?.toggleAttribute('hidden', told.length === 0);
    // Whoever reads that it is closed must not read "open now" beside it.
    this.toggleAttribute('data-now', told.some(isNow));
  }
}

customElements.define('desk-notices', DeskNotices);
