/** A page about a place that one waits for has a way out where being seen is a danger. */
import { expect, test } from 'vitest';
import { aboutWish } from '../../../api/waitlist/private-wishes.ts';
import { desk, directoryWith, privateDesk } from '../mail/support/network.ts';

test('of one desk it is about the desk, of a Comune about the need', () => {
  const directory = directoryWith();
  const [sensitive] = [...directory.needs.values()].filter((need) => need.sensitive);
  expect(aboutWish({ desk: privateDesk.id, type: 'ascolto' }, directory)).toEqual({ desk: privateDesk });
  expect(aboutWish({ comune: desk.comune, need: sensitive?.id ?? '' }, directory)).toEqual({ exit: true });
  expect(aboutWish({ comune: desk.comune, need: 'ascolto' }, directory)).toEqual({ exit: false });
});
