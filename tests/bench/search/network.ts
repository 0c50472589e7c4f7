/**
 * A made-up network as large as asked: twenty services to a Comune, ten Comuni to an Ambito, a quarter of the services for
 * the whole Ambito. Measures, needs and papers are the real ones.
 */
import type { Id } from '#content/model/common.ts';
import { Comune } from '#content/model/comune.ts';
import type { Directory, ServiceRecord } from '#content/model/directory.ts';
import { Location } from '#content/model/location.ts';
import { Organization } from '#content/model/organization.ts';
import { Service, ServiceWords } from '#content/model/service.ts';
import { type Random, random } from './random.ts';
import { common, kinds } from './words.ts';

const perComune = 20;
const perAmbito = 10;

const sources = [{ title: 'Una rete inventata per misurare' }];

/** As many different names as there are Comuni. */
function names(count: number, { pick }: Random): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    found.add(`${pick(common.starts)}${pick(common.middles)}${pick(common.ends)}`);
  }
  return [...found];
}

const comune = (name: string, at: number): Comune =>
  Comune.parse({
    id: name.toLowerCase(),
    name,
    province: 'LO',
    istat: String(at).padStart(6, '0'),
    cadastral: `A${String(at % 1000).padStart(3, '0')}`,
    ipa: `c_${at}`,
    ambito: `ambito-${Math.floor(at / perAmbito)}`,
    intro: { it: 'Comincia dal servizio sociale.' },
    firstContact: [{ organization: `c${at}` }],
    sources,
  });

const bodyOf = (id: Id, name: string, kind = 'other'): Organization =>
  Organization.parse({ id, name: { it: name }, kind, contacts: { phones: [{ number: '02 5550100' }] }, sources });

/** Each slot of a text filled anew, but the Comune. */
const filler =
  (name: string, { pick }: Random) =>
  (text: string): string => {
    const value: { [slot: string]: () => string } = {
      comune: () => name,
      place: () => pick(common.quarters),
      saint: () => pick(common.saints),
      association: () => `${pick(common.firsts)} ${pick(common.seconds)}`,
      street: () => `via ${pick(common.streets)}`,
      days: () => pick(common.days),
      hour: () => pick(common.hours),
      people: () => pick(common.people),
    };
    return text.replaceAll(/\{(\w+)\}/g, (whole, slot) => value[slot]?.() ?? whole);
  };

/** Real ones are as long. */
function twoOf(texts: readonly [string, ...string[]], { below }: Random): string {
  const from = below(texts.length);
  return [texts[from], texts[(from + 1) % texts.length]].join(' ');
}

type Made = { service: ServiceRecord; organization: Organization; location: Location };

/** One service with its body and its place. */
function make(at: number, comuni: readonly [Comune, ...Comune[]], papers: readonly Id[], chance: Random): Made {
  const { pick, below } = chance;
  const [home] = comuni;
  const fill = filler(home.name, chance);
  const kind = pick(kinds);
  const id = `s${at}`;
  const words = ServiceWords.parse({
    title: fill(pick(kind.titles)),
    summary: fill(twoOf(kind.summaries, chance)),
    audience: fill(pick(common.audiences)),
    howTo: `${fill(pick(common.ways))} ${fill(pick(common.ways))}`,
    outcome: fill(twoOf(kind.outcomes, chance)),
  });
  const street = `${fill('{street}')} ${1 + below(80)}`;
  const service = Service.parse({
    id: `${home.id}-${at}`,
    comuni: comuni.map((one) => one.id),
    status: 'active',
    needs: kind.needs,
    organization: id,
    documents: Array.from({ length: below(4) === 0 ? 1 + below(3) : 0 }, () => ({
      doc: papers[below(papers.length)] ?? '',
    })),
    at: [{ location: id }],
    sources,
  });
  return {
    service: { ...service, words: { it: words } },
    organization: bodyOf(id, fill(common.bodies[kind.by] ?? '{association}')),
    location: Location.parse({
      id,
      name: { it: fill('{place}') },
      comune: home.id,
      address: { street, locality: home.name, province: 'LO' },
      sources,
    }),
  };
}

const byId = <Value extends { id: Id }>(values: Iterable<Value>): Map<Id, Value> =>
  new Map([...values].map((value) => [value.id, value]));

/** `size`: how many services in all. */
export function network(real: Directory, size: number): Directory {
  const chance = random(size);
  const comuni = names(size / perComune, chance).map(comune);
  const measures = [...real.services.values()].filter(({ scope }) => scope !== 'local');
  const papers = [...real.documents.keys()];
  const made = Array.from({ length: size - measures.length }, (_, at) => {
    const home = comuni[at % comuni.length];
    if (!home) throw new Error('A network needs a Comune');
    const neighbours = comuni.filter(({ ambito, id }) => ambito === home.ambito && id !== home.id);
    return make(at, chance.below(4) === 0 ? [home, ...neighbours] : [home], papers, chance);
  });
  const halls = comuni.map(({ name }, at) => bodyOf(`c${at}`, `Comune di ${name}`, 'comune'));
  return {
    ...real,
    comuni: byId(comuni),
    services: byId([...measures, ...made.map(({ service }) => service)]),
    organizations: byId([...real.organizations.values(), ...halls, ...made.map(({ organization }) => organization)]),
    locations: byId([...real.locations.values(), ...made.map(({ location }) => location)]),
    desks: new Map(),
  };
}
