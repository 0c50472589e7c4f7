import { describe, expect, test } from 'vitest';
import { anyOf, phrasesOf, without } from '#content/search/phrases.ts';
import { plain } from '#content/search/plain-phrases.ts';
import { words } from '#content/search/words.ts';

const found = (list: string, text: string) =>
  phrasesOf(plain(list)).flatMap((phrase) => {
    const place = phrase.find(words(text));
    return place ? [words(text).slice(place.from, place.to).join(' ')] : [];
  });

describe('a phrase', () => {
  test.each([
    ['mi taglio', 'Io mi taglio.', ['mi taglio']],
    ['mi taglio', 'taglio', []],
    ['mi taglio', 'taglio mi', []],
    ['mi taglio', 'mi hanno detto taglio', []],
    ['a/b c', 'b c', ['b c']],
    ['picchiat*', 'mi ha picchiata', ['picchiata']],
    ['picchiat*', 'picchia', []],
    ['picchi*', 'mi pichia', ['pichia']],
    ['tocca *are/*ire', 'mi tocca pagare', ['tocca pagare']],
    ['tocca *are/*ire', 'mi tocca la notte', []],
    ['dormire … stanotte', 'dormire stanotte', ['dormire stanotte']],
    ['dormire … stanotte', 'dormire da uno due tre quattro stanotte', ['dormire da uno due tre quattro stanotte']],
    ['dormire … stanotte', 'dormire da uno due tre quattro cinque stanotte', []],
    ["б'є мене", 'він б’є мене', ['б є мене']],
    ["б'є мене", 'він бʼє мене', ['б є мене']],
    ['今晚睡', '我今晚睡哪里', ['今晚 晚睡']],
    ['suicidio', 'suicido', ['suicido']],
    ['buttare', 'butare', ['butare']],
    ['pena', 'penna', []],
    ['rape', 'rate', []],
    ['stalking', 'talking', []],
    ['uno, due', 'due uno', ['uno', 'due']],
  ])('"%s" in "%s" is %j', (list, text, expected) => {
    expect(found(list, text)).toEqual(expected);
  });

  test.each([
    ['mi taglio', true],
    ['rape', true],
    ['oggi suicido', true],
    ["він б'є мене", true],
    ['今晚睡', true],
    ['dormire', false],
    ['qui dormire da solo stanotte', true],
    ['', false],
  ])('one of many in "%s": %s', (text, expected) => {
    const isSaid = anyOf(
      phrasesOf(plain("mi taglio, a/rape, suicidio, picchiat*, dormire … stanotte, б'є мене, 今晚睡")),
    );
    expect(isSaid(words(text))).toBe(expected);
  });

  test('once taken out, no other reaches into its place', () => {
    expect(without(words('mi taglio i capelli corti'), phrasesOf(plain('taglio … capelli')))).toEqual([
      'mi',
      '',
      '',
      '',
      'corti',
    ]);
  });
});
