/** Citizens read plain Italian: short sentences, short words, none that only offices use. */
import { describe, expect, test } from 'vitest';
import { around, documents, needs, pages, presentations, services } from '../support/citizen-prose.ts';
import { gulpease, officeWordsIn } from '../support/plain-italian.ts';
import { shipped as directory } from '../support/shipped.ts';

const easyEnough = 60;

describe('the measures', () => {
  test('an easy sentence is easier than one of an office', () => {
    expect(gulpease('Vai allo sportello. Porta un documento.')).toBeGreaterThan(80);
    expect(
      gulpease(
        'Il richiedente presenta istanza corredata della documentazione attestante la sussistenza dei requisiti.',
      ),
    ).toBeLessThan(40);
  });

  test('the index is that of Lucisano and Piemontese', () => {
    // 1 sentence, 9 words, 48 letters: 89 + (300 × 1 − 10 × 48) / 9
    expect(gulpease('Per parlare con un operatore telefona prima delle undici.')).toBeCloseTo(89 + (300 - 480) / 9);
  });

  test('a list and a link count for what one reads', () => {
    expect(gulpease('- [uno](https://example.org/molto/lungo)\n- due')).toBe(gulpease('uno. due.'));
  });

  test('office words are found with any ending, but not inside other words', () => {
    expect(officeWordsIn('Si erogano presso il Comune')).toEqual([
      'erogano → dare',
      'presso → da, in, allo sportello di',
    ]);
    expect(officeWordsIn('Ci vai spesso, appresso agli altri')).toEqual([]);
  });
});

describe('what citizens read', () => {
  test('is easy enough', () => {
    const measured = [...services(directory), ...documents(directory), ...presentations(directory), ...pages()]
      .map(({ name, text }) => ({ name, index: Math.round(gulpease(text)) }))
      .sort((a, b) => a.index - b.index);
    console.log(
      'Hardest ten (Gulpease):',
      measured
        .slice(0, 10)
        .map(({ name, index }) => `${name} ${index}`)
        .join(', '),
    );
    expect(measured.filter(({ index }) => index < easyEnough)).toEqual([]);
  });

  test('has no office words', () => {
    const read = [services, documents, needs, around].flatMap((texts) => texts(directory));
    const found = [...read, ...pages()].flatMap(({ name, text }) =>
      officeWordsIn(text).map((hit) => `${name}: ${hit}`),
    );
    expect(found).toEqual([]);
  });
});
