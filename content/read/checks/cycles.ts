/** Chains that come back to where they began: nobody could ever get in, or up. */
import type { Id } from '../../model/common.ts';
import type { Kind } from '../../model/directory.ts';
import type { Content, Folder } from '../content.ts';
import { fileOf } from '../content.ts';
import { fieldName, type Problem } from '../problems.ts';
import { questionsIn } from './condition.ts';
import { one, type Reference } from './reference.ts';
import { doorsOf } from './service.ts';

type Graph = ReadonlyMap<Id, readonly Reference[]>;

/** A service may name the same door for several of its hours: one link is enough to find the circle. */
const oncePerTarget = (links: readonly Reference[]): Reference[] => [
  ...new Map(links.toReversed().map((link) => [link.id, link])).values(),
];

const graphOf = <T>({ records }: Folder<T>, links: (record: T) => Reference[]): Graph =>
  new Map([...records].map(([id, record]) => [id, oncePerTarget(links(record))]));

/** The circles of a graph, each as the links that make it. Where several share a record, at least one of them. */
const cyclesIn = (graph: Graph): { start: Id; links: Reference[] }[] => {
  const found: { start: Id; links: Reference[] }[] = [];
  const done = new Set<Id>();
  const walk = (id: Id, trail: readonly { from: Id; link: Reference }[]): void => {
    for (const link of graph.get(id) ?? []) {
      const path = [...trail, { from: id, link }];
      const again = path.findIndex(({ from }) => from === link.id);
      if (again >= 0) found.push({ start: link.id, links: path.slice(again).map((step) => step.link) });
      else if (!done.has(link.id)) walk(link.id, path);
    }
    done.add(id);
  };
  for (const id of graph.keys()) if (!done.has(id)) walk(id, []);
  return found;
};

type Chain = { kind: Kind; graph: Graph; expected: string };

const chainsOf = (content: Content): Chain[] => [
  {
    kind: 'services',
    graph: graphOf(content.services, doorsOf),
    expected: 'a first door that one can walk through, not services that send to each other',
  },
  {
    kind: 'services',
    graph: graphOf(content.services, (service) =>
      (service.else ?? []).flatMap(({ go }, index) => one('services', go, ['else', index, 'go'])),
    ),
    expected: 'another way that ends somewhere, not a circle',
  },
  {
    kind: 'needs',
    graph: graphOf(content.needs, ({ broader }) => one('needs', broader, ['broader'])),
    expected: 'a wider need, not a circle',
  },
  {
    kind: 'networks',
    graph: graphOf(content.networks, ({ partOf }) => one('networks', partOf, ['partOf'])),
    expected: 'a larger network, not a circle',
  },
  {
    kind: 'questions',
    graph: graphOf(content.questions, ({ ask }) =>
      ask === undefined ? [] : questionsIn(ask, ['ask']).flatMap((use) => one('questions', use.question, use.path)),
    ),
    expected: 'a question that is asked before, not a circle',
  },
];

export const cycleProblems = (content: Content): Problem[] =>
  chainsOf(content).flatMap(({ kind, graph, expected }) =>
    cyclesIn(graph).map(({ start, links }) => ({
      file: fileOf(content, kind, start),
      field: fieldName(links[0]?.path ?? []),
      expected,
      found: [start, ...links.map(({ id }) => id)].join(' → '),
      todo: 'Take one of them out of the circle.',
    })),
  );
