/** Free slots of one desk, and the first ones across desks. */
import type { Id, Language, LocalDate } from '#content/model/common.ts';
import { typeAnswers } from '#content/model/slot-desks.ts';
import { withoutLimits } from '#content/model/slot-plan.ts';
import { type Audience, freeSlots, type Slot, type Taken } from '#content/model/slots.ts';
import { addDays, type Instant, toLocal } from '#content/model/time.ts';
import type { Agendas, DeskAgenda } from './agenda.ts';
import type { TakenAtDesks } from './taken.ts';

type DeskSlots = {
  desk: Id;
  /** Local dates, both included; today by default. */
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
  type?: Id | undefined;
  /** Which types; absent: what everybody may book. */
  audience?: Audience | 'any' | undefined;
  /** As staff see them: notice and horizon of the public do not count. */
  beyondRules?: boolean | undefined;
};
export type FirstWish = {
  need?: Id | undefined;
  /** Where the desk stands; absent: anywhere. */
  comuni?: readonly Id[] | undefined;
  language?: Language | undefined;
  type?: Id | undefined;
  audience?: Audience | undefined;
  limit?: number | undefined;
};

export type Slots = {
  /** In order of time; none when there is no such desk. At once when what is taken is known. */
  list: (search: DeskSlots) => Slot[] | Promise<Slot[]>;
  /** Across desks, earliest first. */
  first: (wish: FirstWish) => Promise<Slot[]>;
  /** Same desk and type, nearest to a time that was lost; at most five, in order of time. */
  alternatives: (lost: { desk: Id; type: Id; startsAt: Instant }) => Promise<Slot[]>;
};

const mostFirst = 10;
const mostAlternatives = 5;
const mostOfOneType = 1_000;
const longestHorizonDays = 180;

const inOrder = (a: Slot, b: Slot): number =>
  a.startsAt - b.startsAt || (a.desk === b.desk ? (a.type < b.type ? -1 : 1) : a.desk < b.desk ? -1 : 1);

type Options = { agendas: Agendas; taken: TakenAtDesks; now: () => Instant };
type Found = { taken: Taken; agenda: DeskAgenda; minute: number; slots: readonly Slot[] };

export const createSlots = ({ agendas, taken, now }: Options): Slots => {
  const found = new Map<string, Found>();

  const list: Slots['list'] = ({ desk, from, to, type, audience = 'public', beyondRules = false }) => {
    const agenda = agendas.of(desk);
    if (agenda === undefined) return [];
    const at = now();
    const today = toLocal(at).date;
    const search = {
      from: from ?? today,
      to: to ?? from ?? today,
      now: at,
      wants: (one: { id: Id; audience: Audience }) =>
        (audience === 'any' || one.audience === audience) && (type ?? one.id) === one.id,
      offers: agenda.offers,
    };
    const plan = beyondRules ? withoutLimits(agenda.plan) : agenda.plan;
    const known = taken.of(desk);
    if (known instanceof Promise) return known.then((told) => freeSlots(plan, { ...search, taken: told }));
    return freeSlots(plan, { ...search, taken: known });
  };

  /** The first ones of a desk, kept while nothing changes there: a wish looks at every desk of the network. */
  const firstOf = (agenda: DeskAgenda, told: Taken, wish: FirstWish): readonly Slot[] => {
    const { need, language, type, audience, limit = mostFirst } = wish;
    const key = `${agenda.desk.id} ${need} ${language} ${type} ${audience} ${limit}`;
    const [at, known] = [now(), found.get(key)];
    const minute = Math.floor(at / 60_000);
    if (known?.taken === told && known.agenda === agenda && known.minute === minute) return known.slots;
    const directory = agendas.directory();
    const wanted = new Set(
      agenda.desk.appointmentTypes
        .filter((one) => typeAnswers(one, { need, language, audience }, directory))
        .map(({ id }) => id),
    );
    const today = toLocal(at).date;
    const slots = freeSlots(agenda.plan, {
      from: today,
      to: addDays(today, longestHorizonDays),
      now: at,
      taken: told,
      wants: ({ id }) => wanted.has(id) && (type ?? id) === id,
      limit,
      offers: agenda.offers,
    });
    if (found.size > 5_000) found.clear();
    found.set(key, { taken: told, agenda, minute, slots });
    return slots;
  };

  const first: Slots['first'] = async (wish) => {
    const { comuni, limit = mostFirst } = wish;
    const desks = [...agendas.directory().desks.values()].filter(({ comune }) => comuni?.includes(comune) ?? true);
    await taken.ofAll(desks.map(({ id }) => id));
    let best: Slot[] = [];
    for (const { id } of desks) {
      const [agenda, told] = [agendas.of(id), taken.known(id)];
      const slots = agenda === undefined || told === undefined ? [] : firstOf(agenda, told, wish);
      const last = best.length < limit ? undefined : best.at(-1);
      const earlier = last === undefined ? slots : slots.filter((slot) => inOrder(slot, last) < 0);
      if (earlier.length > 0) best = [...best, ...earlier].sort(inOrder).slice(0, limit);
    }
    return best;
  };

  const alternatives: Slots['alternatives'] = async ({ desk, type, startsAt }) => {
    const agenda = agendas.of(desk);
    if (agenda === undefined) return [];
    const near = (slot: Slot): number => Math.abs(slot.startsAt - startsAt);
    const same = firstOf(agenda, await taken.of(desk), {
      type,
      audience: agenda.types.get(type)?.audience,
      limit: mostOfOneType,
    });
    return [...same]
      .sort((a, b) => near(a) - near(b))
      .slice(0, mostAlternatives)
      .sort(inOrder);
  };

  return { list, first, alternatives };
};
