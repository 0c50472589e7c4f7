/** What to say of the hours at an instant: sentence and tone. Pure, so that it is tested without a browser. */
import { doorChannels, phoneChannels, type Terms } from '#content/model/door.ts';
import { type OpeningState, openingState } from '#content/model/opening.ts';
import type { Ahead } from '#content/model/opening-ahead.ts';
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import type { Opening } from '#content/model/openings.ts';
import { addDays, type Instant, toLocal } from '#content/model/time.ts';
import { formatTime } from '../journey/moments.ts';
import type { OpenWords } from './open-words.ts';

export type Tone = 'open' | 'closed' | 'unknown' | 'warning';
export type Said = { tone: Tone; text: string };
type Voice = { words: OpenWords; locale: string; lang: string };

/** Arabic pages write digits as our clocks do. */
export const voiceIn = (lang: string, words: OpenWords): Voice => ({
  words,
  lang,
  locale: lang === 'ar' ? 'ar-u-nu-latn' : lang,
});

const fill = (sentence: string, values: { [name: string]: string }): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);

const formats = new Map<string, Intl.DateTimeFormat>();

/** "giovedì" for a day that is near, "3 gennaio". Made once: on a phone that takes longer than all the rest of a card. */
function named(instant: Instant, near: boolean, locale: string): string {
  const key = `${locale} ${near}`;
  const options = near ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Rome', ...options });
  formats.set(key, format);
  return format.format(instant);
}

/** "domani alle 9:00", "giovedì alle 15:00", "3 gennaio alle 9:00". */
function when(instant: Instant, now: Instant, { words, locale }: Voice): string {
  const [day, today] = [toLocal(instant).date, toLocal(now).date];
  const time = formatTime(instant);
  if (day === today) return fill(words.today, { time });
  if (day === addDays(today, 1)) return fill(words.tomorrow, { time });
  const near = day < addDays(today, 7);
  const said = named(instant, near, locale);
  return near ? fill(words.onDay, { day: said, time }) : fill(words.onDate, { date: said, time });
}

const nextKeys = {
  free: 'closedNext',
  appointment: 'nextAppointment',
  'phone-first': 'nextPhoneFirst',
  'su-invio': 'nextSuInvio',
} as const satisfies { [terms in Terms]: keyof OpenWords };

const sayNext = (next: Opening, now: Instant, voice: Voice): Said => ({
  tone: 'closed',
  text: fill(voice.words[nextKeys[next.terms]], { when: when(next.from, now, voice) }),
});

/** "lunedì", "domani", "oggi": the day of hours whose time is not known. */
function dayOf(instant: Instant, now: Instant, { words, locale }: Voice): string {
  const [day, today] = [toLocal(instant).date, toLocal(now).date];
  if (day === today) return words.dayToday;
  if (day === addDays(today, 1)) return words.dayTomorrow;
  return named(instant, day < addDays(today, 7), locale);
}

/** A doubtful opening before the first sure one is told too: it may be the nearer help. */
function sayAhead({ next, maybe }: Ahead, now: Instant, voice: Voice): Said | undefined {
  if (next) return sayNext(next, now, voice);
  if (!maybe) return undefined;
  if (maybe.why === 'time-unknown') {
    return { tone: 'unknown', text: fill(voice.words.dayUnknown, { day: dayOf(maybe.from, now, voice) }) };
  }
  return {
    tone: 'warning',
    text: maybe.why === 'season-unknown' ? voice.words.seasonUnknown : voice.words.unconfirmed,
  };
}

const reservedKeys = {
  appointment: 'nowAppointment',
  'phone-first': 'nowPhoneFirst',
  'su-invio': 'nowSuInvio',
} as const satisfies { [terms in Exclude<Terms, 'free'>]: keyof OpenWords };

function sayClosed(state: Extract<OpeningState, { state: 'closed' }>, now: Instant, voice: Voice): Said {
  const { words, lang } = voice;
  const next = state.next ? ` ${sayNext(state.next, now, voice).text}` : '';
  const closed = (text: string): Said => ({ tone: 'closed', text: `${text}${next && `.${next}`}` });
  switch (state.why) {
    case 'holiday':
      return closed(words.holiday);
    case 'exception':
      return closed(
        fill(words.exception, {
          reason: new Map(Object.entries(state.exception.reason)).get(lang) ?? state.exception.reason.it,
        }),
      );
    case 'entry-over':
      return closed(words.entryOver);
    case 'season':
      return closed(words.outOfSeason);
    default:
      return sayAhead(state, now, voice) ?? { tone: 'closed', text: words.closed };
  }
}

function sayUnknown(state: Extract<OpeningState, { state: 'unknown' }>, now: Instant, voice: Voice): Said {
  const { words } = voice;
  switch (state.why) {
    case 'holiday-unknown':
      return { tone: 'warning', text: words.holidayUnknown };
    case 'unconfirmed':
      return { tone: 'warning', text: words.unconfirmed };
    case 'season-unknown':
      return { tone: 'warning', text: words.seasonUnknown };
    case 'time-unknown':
      return { tone: 'unknown', text: words.todayUnknown };
    case 'no-hours':
      return sayAhead(state, now, voice) ?? { tone: 'unknown', text: words.unknown };
  }
}

export function sayState(state: OpeningState, now: Instant, voice: Voice): Said {
  const { words } = voice;
  switch (state.state) {
    case 'open':
      return {
        tone: 'open',
        text: state.until === undefined ? words.nowAllDay : fill(words.now, { time: formatTime(state.until) }),
      };
    case 'reserved':
      return { tone: 'unknown', text: words[reservedKeys[state.terms]] };
    case 'closed':
      return sayClosed(state, now, voice);
    case 'unknown':
      return sayUnknown(state, now, voice);
  }
}

const rank = { open: 0, reserved: 1, unknown: 2, closed: 3 } as const;
const startsAt = (state: OpeningState): Instant =>
  'next' in state ? (state.next?.from ?? Number.POSITIVE_INFINITY) : 0;

/** Of several places, the one that helps soonest. */
function best(facts: readonly OpeningFacts[], channels: typeof doorChannels, now: Instant): OpeningState | undefined {
  const states = facts
    .filter(({ schedules }) => schedules.some(({ channel }) => channels.includes(channel)))
    .map((one) => openingState(one, channels, now));
  return states.sort((one, other) => rank[one.state] - rank[other.state] || startsAt(one) - startsAt(other))[0];
}

function sayPhone(state: OpeningState, now: Instant, voice: Voice): Said | undefined {
  if (state.state === 'open') {
    const { phoneNow, phoneAllDay } = voice.words;
    return {
      tone: 'open',
      text: state.until === undefined ? phoneAllDay : fill(phoneNow, { time: formatTime(state.until) }),
    };
  }
  if (!('next' in state) || !state.next) return undefined;
  return { tone: 'closed', text: fill(voice.words.phoneNext, { when: when(state.next.from, now, voice) }) };
}

/** One sentence for the door, one for the phone; a service reached by phone only has just the second. */
export function sayHours(facts: readonly OpeningFacts[], now: Instant, voice: Voice): Said[] {
  const door = best(facts, doorChannels, now);
  const phone = best(facts, phoneChannels, now);
  const said = [door && sayState(door, now, voice), phone && sayPhone(phone, now, voice)].filter(
    (one) => one !== undefined,
  );
  return said.length > 0 ? said : [{ tone: 'unknown', text: voice.words.unknown }];
}
