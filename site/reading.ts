/**
 * What a page reads, noted while it is rendered: when a field changes, only the pages that read it are rendered again.
 * `services/emporio`: whether there is such a record. `services/*`: which ones there are. `services/emporio#at`: a field of
 * one. `services/*#comuni`: that field of all of them.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Id } from '#content/model/common.ts';
import type { Directory, Kind } from '#content/model/directory.ts';

/** Ids by field and kind: `services#at`. Without a field: whether there is such a record. */
type Noted = Map<string, Set<Id>>;
const reader = new AsyncLocalStorage<Noted>();
const all = '*';

const note = (what: string, id: Id): void => {
  const noted = reader.getStore();
  if (noted === undefined) return;
  const ids = noted.get(what);
  if (ids === undefined) noted.set(what, new Set([id]));
  else ids.add(id);
};

/** The record itself, telling which of its fields are read. */
const telling = <Value extends object>(kind: Kind, id: Id, record: Value): Value =>
  new Proxy(record, {
    get: (target, field, receiver) => {
      if (typeof field === 'string') note(`${kind}#${field}`, id);
      return Reflect.get(target, field, receiver);
    },
    has: (target, field) => {
      if (typeof field === 'string') note(`${kind}#${field}`, id);
      return Reflect.has(target, field);
    },
    // Whoever goes through the fields reads those that are not there, too.
    ownKeys: (target) => {
      note(`${kind}#*`, id);
      return Reflect.ownKeys(target);
    },
  });

/** Tells what it reads. A record that is not there is read too: it may come. */
class NotedMap<Value extends object> extends Map<Id, Value> {
  readonly #kind: Kind;
  constructor(kind: Kind, records: ReadonlyMap<Id, Value>) {
    super();
    this.#kind = kind;
    for (const [id, record] of records) super.set(id, telling(kind, id, record));
  }
  #all(): void {
    note(this.#kind, all);
  }
  override get(id: Id): Value | undefined {
    note(this.#kind, id);
    return super.get(id);
  }
  override has(id: Id): boolean {
    note(this.#kind, id);
    return super.has(id);
  }
  override get size(): number {
    this.#all();
    return super.size;
  }
  override forEach(...given: Parameters<Map<Id, Value>['forEach']>): void {
    this.#all();
    super.forEach(...given);
  }
  override keys(): MapIterator<Id> {
    this.#all();
    return super.keys();
  }
  override values(): MapIterator<Value> {
    this.#all();
    return super.values();
  }
  override entries(): MapIterator<[Id, Value]> {
    this.#all();
    return super.entries();
  }
  override [Symbol.iterator](): MapIterator<[Id, Value]> {
    this.#all();
    return super[Symbol.iterator]();
  }
}

export const noted = (directory: Directory): Directory => ({
  portal: directory.portal,
  networks: new NotedMap('networks', directory.networks),
  comuni: new NotedMap('comuni', directory.comuni),
  areas: new NotedMap('areas', directory.areas),
  organizations: new NotedMap('organizations', directory.organizations),
  locations: new NotedMap('locations', directory.locations),
  services: new NotedMap('services', directory.services),
  desks: new NotedMap('desks', directory.desks),
  documents: new NotedMap('documents', directory.documents),
  needs: new NotedMap('needs', directory.needs),
  questions: new NotedMap('questions', directory.questions),
});

/** A field of every record is one thing to remember, not thousands. */
const inShort = (noted: Noted, sizes: ReadonlyMap<string, number>): string[] =>
  [...noted].flatMap(([what, ids]) => {
    const [kind = '', field] = what.split('#');
    const suffix = field === undefined ? '' : `#${field}`;
    const shown = suffix !== '' && ids.size === sizes.get(kind) ? [all] : [...ids];
    return shown.map((id) => `${kind}/${id}${suffix}`);
  });

const sizesOf = (directory: Directory): Map<string, number> =>
  new Map(
    Object.entries(directory).flatMap(([kind, records]) => (records instanceof Map ? [[kind, records.size]] : [])),
  );

/** Does the work, and tells what of the directory it read. */
export const reading = async <Result>(
  directory: Directory,
  work: () => Promise<Result>,
): Promise<{ result: Result; read: string[] }> => {
  const noted: Noted = new Map();
  const result = await reader.run(noted, work);
  return { result, read: inShort(noted, sizesOf(directory)).sort() };
};
