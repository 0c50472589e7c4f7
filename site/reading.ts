/**
 * Which records a page reads, noted while it is rendered: when a record changes, only the pages that read it are rendered
 * again. A page that goes through all records of a kind reads `services/*`.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Id } from '#content/model/common.ts';
import type { Directory, Kind } from '#content/model/directory.ts';

const reader = new AsyncLocalStorage<Set<string>>();

const note = (what: string): void => {
  reader.getStore()?.add(what);
};

/** Tells what it reads. A record that is not there is read too: it may come. */
class NotedMap<Value> extends Map<Id, Value> {
  readonly #kind: Kind;
  constructor(kind: Kind, records: ReadonlyMap<Id, Value>) {
    super();
    this.#kind = kind;
    for (const [id, record] of records) super.set(id, record);
  }
  #all(): void {
    note(`${this.#kind}/*`);
  }
  override get(id: Id): Value | undefined {
    note(`${this.#kind}/${id}`);
    return super.get(id);
  }
  override has(id: Id): boolean {
    note(`${this.#kind}/${id}`);
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

/** Does the work, and tells what it read. */
export const reading = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; read: string[] }> => {
  const read = new Set<string>();
  const result = await reader.run(read, work);
  return { result, read: [...read].sort() };
};
