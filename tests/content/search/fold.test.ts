import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#content/search/fold.ts';

describe('folding', () => {
  test('a folded text stays as it is', () => {
    const troublesome = fc.constantFrom('a', 'Å', 'ß', 'ى', 'آ', '\u0301', '\u0640', '\u0654', 'й', 'ﬁ', 'İ');
    const any = fc.integer({ min: 0, max: 0x2ffff }).filter((code) => code < 0xd800 || code > 0xdfff);
    const sign = fc.oneof(
      troublesome,
      any.map((code) => String.fromCodePoint(code)),
    );
    const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('accents that the keyboard lacks do not matter in Latin words', () => {
    const letter = fc.constantFrom(...'abcdeilnorstu');
    const mark = fc.constantFrom('', '\u0300', '\u0301', '\u0302', '\u0308', '\u030c', '\u0327');
    const word = fc.array(fc.tuple(letter, mark), { minLength: 1 });
    fc.assert(
      fc.property(word, (letters) => {
        const accented = letters.map(([letter, mark]) => letter + mark).join('');
        const plain = letters.map(([letter]) => letter).join('');
        expect(fold(accented.normalize('NFC'))).toBe(plain);
        expect(fold(accented.toUpperCase())).toBe(plain);
      }),
    );
  });

  test('Arabic is written in more than one way', () => {
    expect(fold('إِيجَار')).toBe(fold('ايجار'));
    expect(fold('كـــهرباء')).toBe(fold('كهرباء'));
    expect(fold('مساعدة')).toBe(fold('مساعده'));
    expect(fold('مستشفى')).toBe(fold('مستشفي'));
  });

  test('letters of the Ukrainian alphabet are not accents', () => {
    expect(fold('Їжа')).toBe('їжа');
    expect(fold('йти')).toBe('йти');
  });
});
