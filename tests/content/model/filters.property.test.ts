import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facets } from '#content/model/facets.ts';
import { readFilters, writeFilters } from '#content/model/filter-address.ts';
import {
  type Candidate,
  type Choice,
  type Chosen,
  choicesOf,
  choose,
  drop,
  matches,
  type Offer,
  severalOf,
  tally,
  tallyWith,
  waysOut,
} from '#content/model/filters.ts';
import type { Truth } from '#content/model/truth.ts';

const offer = {
  comune: ['crema', 'segrate', 'pioltello'],
  near: ['1'],
  need: ['cibo', 'dormire', 'ascolto'],
  opening: ['now', 'today'],
  bookable: ['1'],
  language: ['ar', 'uk'],
  without: ['isee', 'residence', 'papers'],
  anonymous: ['1'],
  receives: ['women', 'men', 'couples', 'families', 'dogs'],
} as const satisfies Offer;

const choices: Choice[] = choicesOf(offer);
const choice = fc.constantFrom(...choices);
const chosen: fc.Arbitrary<Chosen> = fc
  .array(choice, { maxLength: 6 })
  .map((list) => list.reduce<Chosen>(choose, {}))
  .map((all) => (all.comune ? all : drop(all, { kind: 'near', value: '1' })));

const fact = fc.constantFrom('yes', 'no', undefined);
const truth: fc.Arbitrary<Truth> = fc.constantFrom('yes', 'no', 'unknown');
const facets: fc.Arbitrary<Facets> = fc.record({
  comuni: fc.subarray([...offer.comune]),
  near: fc.subarray([...offer.comune]),
  needs: fc.subarray([...offer.need], { minLength: 1 }),
  bookable: fc.boolean(),
  isee: fact,
  residence: fact,
  papers: fact,
  name: fact,
});
const candidate: fc.Arbitrary<Candidate> = fc
  .tuple(
    facets,
    fc.option(fc.subarray([...offer.language]), { nil: undefined }),
    fc.option(fc.record({ women: fact, men: fact, couples: fact, families: fact, dogs: fact }), { nil: undefined }),
    fc.record({ now: truth, today: truth }),
  )
  .map(([one, languages, receives, standing]) => ({
    ...one,
    ...(languages && { languages }),
    ...(receives && { receives }),
    standing,
  }));
const candidates = fc.array(candidate, { maxLength: 12 });

/** The services in the list, and those after it. */
const placed = (all: readonly Candidate[], what: Chosen, truth: Truth): Candidate[] =>
  all.filter((one) => matches(one, what) === truth);
const kept = (all: readonly Candidate[], what: Chosen): Candidate[] => all.filter((one) => matches(one, what) !== 'no');

test('one filter more never brings a service in, neither to the list nor after it', () => {
  fc.assert(
    fc.property(candidates, chosen, choice, (all, before, more) => {
      fc.pre(more.kind !== 'near' && (severalOf(more.kind) || before[more.kind] === undefined));
      const after = choose(before, more);
      expect(placed(all, before, 'yes')).toEqual(expect.arrayContaining(placed(all, after, 'yes')));
      expect(kept(all, before)).toEqual(expect.arrayContaining(kept(all, after)));
    }),
  );
});

test('neighbours only let services in', () => {
  fc.assert(
    fc.property(candidates, chosen, (all, before) => {
      fc.pre(before.comune !== undefined);
      const after = choose(before, { kind: 'near', value: '1' });
      expect(placed(all, after, 'yes')).toEqual(expect.arrayContaining(placed(all, before, 'yes')));
    }),
  );
});

test('the figure beside a filter is what choosing it gives', () => {
  fc.assert(
    fc.property(candidates, chosen, choice, (all, before, more) => {
      const after = choose(before, more);
      expect(tallyWith(all, before, more)).toEqual({
        fit: placed(all, after, 'yes').length,
        ask: placed(all, after, 'unknown').length,
      });
    }),
  );
});

test('the order in which filters are chosen does not matter', () => {
  fc.assert(
    fc.property(candidates, chosen, fc.infiniteStream(fc.nat()), (all, what, random) => {
      const shuffled = choicesOf(what)
        .map((one) => ({ one, at: random.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const again = shuffled.reduce<Chosen>(choose, {});
      expect(kept(all, again)).toEqual(kept(all, what));
      expect(readFilters(new URLSearchParams(writeFilters(again)), offer).chosen).toEqual(
        readFilters(new URLSearchParams(writeFilters(what)), offer).chosen,
      );
    }),
  );
});

test('a service stays in the list only if every single filter holds, and is lost only if one does not', () => {
  fc.assert(
    fc.property(candidate, chosen, (one, what) => {
      const { comune, near, ...others } = what;
      const each = choicesOf(others).map((single) => matches(one, choose({}, single)));
      const where = matches(one, { ...(comune && { comune }), ...(near && { near }) });
      const all = [...each, where];
      const expected = all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes';
      expect(matches(one, what)).toBe(expected);
    }),
  );
});

test('what is chosen comes back from its address, as it was', () => {
  fc.assert(
    fc.property(chosen, (what) => {
      const { chosen: read, ignored } = readFilters(new URLSearchParams(writeFilters(what)), offer);
      expect(ignored).toEqual([]);
      expect(new Set(choicesOf(read).map((one) => JSON.stringify(one)))).toEqual(
        new Set(choicesOf(what).map((one) => JSON.stringify(one))),
      );
    }),
  );
});

test('what forms send reads as what links say', () => {
  fc.assert(
    fc.property(fc.subarray([...offer.without]), (values) => {
      const spelled = { isee: 'isee', residence: 'residenza', papers: 'documenti' };
      const sent = new URLSearchParams([['comune', ''], ...values.map((value) => ['senza', spelled[value]])]);
      expect(readFilters(sent, offer)).toEqual({ chosen: values.length > 0 ? { without: values } : {}, ignored: [] });
    }),
  );
});

test('any address is read without complaint, and only what is offered comes of it', () => {
  const name = fc.constantFrom('comune', 'vicini', 'apertura', 'senza', 'per', 'lingua', '__proto__', 'constructor');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
      const { chosen: read } = readFilters(new URLSearchParams(pairs), offer);
      const offered = choices.map((one) => JSON.stringify(one));
      expect(offered).toEqual(expect.arrayContaining(choicesOf(read).map((one) => JSON.stringify(one))));
    }),
  );
});

test('each way out gives more than there is, and as many as it says', () => {
  fc.assert(
    fc.property(candidates, chosen, (all, what) => {
      const now = tally(all, what).fit;
      for (const way of waysOut(all, what, offer)) {
        expect(way.tally).toEqual(tally(all, way.chosen));
        expect(way.tally.fit).toBeGreaterThan(now);
      }
    }),
  );
});
