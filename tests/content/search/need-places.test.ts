import { describe, expect, test } from 'vitest';
import { answersNeed } from '#content/search/need-places.ts';

const broader = new Map([['sfratto', 'affitto']]);
const answers = (asked: string, ...needs: string[]) => answersNeed({ id: 'one', comuni: [], needs }, asked, broader);

describe('how much a record answers a need', () => {
  test('its main need most, the others less', () => {
    expect(answers('cibo', 'cibo', 'vestiti')).toBe(1);
    expect(answers('vestiti', 'cibo', 'vestiti')).toBeLessThan(1);
    expect(answers('lavoro', 'cibo', 'vestiti')).toBe(0);
  });

  test('a narrow need right behind its wider one is no lesser matter', () => {
    expect(answers('sfratto', 'affitto', 'sfratto')).toBe(1);
    expect(answers('sfratto', 'affitto', 'cibo', 'sfratto')).toBeLessThan(1);
    expect(answers('sfratto', 'cibo', 'affitto', 'sfratto')).toBe(answers('affitto', 'cibo', 'affitto'));
  });

  test('a wider need answers a narrow one a little', () => {
    expect(answers('sfratto', 'affitto')).toBeGreaterThan(0);
    expect(answers('sfratto', 'affitto')).toBeLessThan(answers('affitto', 'sfratto'));
  });
});
