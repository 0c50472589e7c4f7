/**
 * What a service can be had without: ISEE, registered residence, papers that say who one is, one's name.
 *
 * Only what a source says counts. Silence is `unknown`: a person who is sent away at the door does not come back.
 * A paper that is asked for "if you have it" turns nobody away, and one that is asked for in some cases leaves it open.
 */
import type { Id } from './common.ts';
import type { DocumentItem } from './document.ts';
import type { Service } from './service.ts';
import { greatest, opposite, type Truth } from './truth.ts';

type Facts = Pick<Service, 'eligibility' | 'documents'>;

/** Ids in `content/network/documents/`. */
export const papersThatProve = {
  isee: ['attestazione-isee', 'isee-corrente'],
  residence: ['certificato-residenza'],
  identity: ['carta-identita', 'passaporto', 'permesso-soggiorno', 'ricevuta-permesso', 'spid', 'cie-pin-puk'],
} as const satisfies { [what: string]: readonly Id[] };

function itemAsks(item: DocumentItem, papers: readonly Id[]): Truth {
  const ids = 'doc' in item ? [item.doc] : 'any' in item ? item.any : item.all;
  const named = 'any' in item ? ids.every((id) => papers.includes(id)) : ids.some((id) => papers.includes(id));
  if (!named || item.need === 'se-ce-l-hai') return 'no';
  return item.when ? 'unknown' : 'yes';
}

/** Does the list of papers ask for one of these? An empty list says nothing. */
const asks = ({ documents }: Facts, papers: readonly Id[]): Truth =>
  documents.length === 0 ? 'unknown' : greatest(documents.map((item) => itemAsks(item, papers)));

function withoutIsee(service: Facts): Truth {
  const { isee, iseeMax } = service.eligibility ?? {};
  if (isee === false) return 'yes';
  if (isee === true || iseeMax !== undefined) return 'no';
  return opposite[asks(service, papersThatProve.isee)];
}

/** To stay there is enough for `dimora`; `area` does not say whether one must also be registered. */
function withoutResidence(service: Facts): Truth {
  const { residence } = service.eligibility ?? {};
  if (residence === 'none' || residence === 'dimora') return 'yes';
  if (residence === 'comune') return 'no';
  return asks(service, papersThatProve.residence) === 'yes' ? 'no' : 'unknown';
}

/** A list without such a paper is no promise: offices ask who one is without writing it. */
function withoutPapers(service: Facts): Truth {
  const { identityPapers, permit } = service.eligibility ?? {};
  if (identityPapers === true || permit === true) return 'no';
  if (identityPapers === false) return 'yes';
  return asks(service, papersThatProve.identity) === 'yes' ? 'no' : 'unknown';
}

/** For each thing, whether one is received without it. */
export type Without = { isee: Truth; residence: Truth; papers: Truth; name: Truth };

/** Who may stay without a name needs none of the others. */
export function without(service: Facts): Without {
  if (service.eligibility?.anonymous) return { isee: 'yes', residence: 'yes', papers: 'yes', name: 'yes' };
  const [isee, residence, papers] = [withoutIsee(service), withoutResidence(service), withoutPapers(service)];
  const named = [isee, residence, papers].includes('no');
  return { isee, residence, papers, name: named ? 'no' : 'unknown' };
}
