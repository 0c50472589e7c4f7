/**
 * Answers as text, kept while they would come out the same: the same content, the same things taken, the same second.
 * Computing free slots is quick, but writing them out for everybody who asks again is most of the work.
 */
import type { Id } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import type { Taken } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';
import type { Agendas, DeskAgenda } from './agenda.ts';
import type { TakenAtDesks } from './taken.ts';

export type KeptAnswers = {
  /** `key`: all of the request that matters besides the desk. */
  of: (desk: Id, key: string, make: () => Promise<string>) => string | Promise<string>;
  /** The same for an answer about every desk. */
  ofAll: (key: string, make: () => Promise<string>) => string | Promise<string>;
};

type KeptOfAll = { directory: Directory; version: number; second: number; body: string };
type Kept = { agenda: DeskAgenda; taken: Taken; second: number; body: string };

const keptAtMost = 2_000;

type Options = { agendas: Agendas; taken: TakenAtDesks; now: () => Instant };

export const createKeptAnswers = ({ agendas, taken, now }: Options): KeptAnswers => {
  const kept = new Map<string, Kept>();
  const keptOfAll = new Map<string, KeptOfAll>();

  const making = async (agenda: DeskAgenda, key: string, make: () => Promise<string>): Promise<string> => {
    const told = await taken.of(agenda.desk.id);
    const second = Math.floor(now() / 1_000);
    const body = await make();
    if (kept.size >= keptAtMost) kept.clear();
    kept.set(`${agenda.desk.id} ${key}`, { agenda, taken: told, second, body });
    return body;
  };

  const ofAll: KeptAnswers['ofAll'] = (key, make) => {
    const known = keptOfAll.get(key);
    const [second, directory] = [Math.floor(now() / 1_000), agendas.directory()];
    const isFresh = known?.second === second && known.version === taken.version() && known.directory === directory;
    if (isFresh) return known.body;
    return make().then((body) => {
      if (keptOfAll.size >= keptAtMost) keptOfAll.clear();
      keptOfAll.set(key, { directory, version: taken.version(), second, body });
      return body;
    });
  };

  return {
    ofAll,
    of: (desk, key, make) => {
      const agenda = agendas.of(desk);
      if (agenda === undefined) return make();
      const known = kept.get(`${desk} ${key}`);
      const isFresh =
        known !== undefined &&
        known.agenda === agenda &&
        known.second === Math.floor(now() / 1_000) &&
        known.taken === taken.of(desk);
      return isFresh ? known.body : making(agenda, key, make);
    },
  };
};
