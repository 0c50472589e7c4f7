import { expect, test } from 'vitest';
import { firstContactOf } from '#content/model/contact-cascade.ts';
import { shipped as directory } from '../support/shipped.ts';

/** Each name here is a Comune whose page can only send people to its neighbours: find a number, then take it off. */
test('every Comune but those known to lack one has a phone that may be published', () => {
  const without = [...directory.comuni.values()]
    .filter((comune) => !firstContactOf(comune, directory))
    .map(({ id }) => id);
  expect(without).toEqual(['rodano']);
});
