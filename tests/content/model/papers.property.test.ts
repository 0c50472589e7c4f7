import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '#content/model/condition.ts';
import { type Answers, evaluate, papersFor, situationOf } from '#content/model/papers.ts';
import { isee } from './household-lists.ts';

const names = ['casa', 'redditi', 'conti', 'calo'];
const values = ['uno', 'due', 'tre'];

const leaf = fc
  .tuple(fc.constantFrom(...names), fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }))
  .map(([question, accepted]): Condition => ({ [question]: accepted.length === 1 ? accepted[0] : accepted }));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}));
const answer = fc.oneof(fc.constant(undefined), fc.constantFrom(...values), fc.subarray(values));
const answers: fc.Arbitrary<Answers> = fc.record(Object.fromEntries(names.map((name) => [name, answer])));

const truth = (one: Condition, given: Answers) => evaluate(one, situationOf(given, new Map()));

test('not turns yes and no around and leaves what is unknown', () => {
  fc.assert(
    fc.property(condition, answers, (one, given) => {
      expect(truth({ not: { not: one } }, given)).toBe(truth(one, given));
      expect(truth({ not: one }, given) === 'unknown').toBe(truth(one, given) === 'unknown');
      expect(truth({ any: [one, { not: one }] }, given)).not.toBe('no');
    }),
  );
});

test('De Morgan: not all is any not, not any is all not', () => {
  fc.assert(
    fc.property(condition, condition, answers, (one, other, given) => {
      const nots = [{ not: one }, { not: other }];
      expect(truth({ not: { all: [one, other] } }, given)).toBe(truth({ any: nots }, given));
      expect(truth({ not: { any: [one, other] } }, given)).toBe(truth({ all: nots }, given));
    }),
  );
});

test('all and any do not look at order or repetition, and several keys are all', () => {
  fc.assert(
    fc.property(condition, condition, answers, (one, other, given) => {
      expect(truth({ all: [one, other, one] }, given)).toBe(truth({ all: [other, one] }, given));
      expect(truth({ any: [one, other, one] }, given)).toBe(truth({ any: [other, one] }, given));
      expect(truth({ any: [one], not: other }, given)).toBe(truth({ all: [one, { not: other }] }, given));
      expect(truth({ all: [one, { any: [one, other] }] }, given)).toBe(truth(one, given));
    }),
  );
});

test('more answers only settle what was unknown', () => {
  fc.assert(
    fc.property(condition, answers, fc.subarray(names), (one, given, forgotten) => {
      const fewer: Answers = { ...given, ...Object.fromEntries(forgotten.map((name) => [name, undefined])) };
      const before = truth(one, fewer);
      if (before !== 'unknown') expect(truth(one, given)).toBe(before);
    }),
  );
});

test('an unanswered question never hides a paper', () => {
  const ofIsee = { casa: ['affitto-privato', 'proprieta'], immobili: ['si', 'no'], conti: ['banca', 'titoli'] };
  const partial = fc.record(
    Object.fromEntries(Object.entries(ofIsee).map(([question, ids]) => [question, fc.constantFrom(undefined, ...ids)])),
  );
  fc.assert(
    fc.property(partial, (given) => {
      for (const { item, shown } of papersFor(isee, situationOf(given, new Map()), '2026-11-22')) {
        const named = Object.keys(item.when ?? {}).flatMap((key) => (key === 'any' ? ['casa', 'immobili'] : [key]));
        const answered = named.some((question) =>
          Object.entries(given).some(([key, value]) => key === question && value),
        );
        if (!answered) expect(shown).not.toBe('hidden');
      }
    }),
  );
});
