/** The shipped content with two desks more: one whose hours are real, and one where nobody must be seen. */
import type { Language } from '#content/model/common.ts';
import { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { type Instant, toInstant, toLocal } from '#content/model/time.ts';
import type { LetterBooking, LetterPerson } from '#views/letters/letter.ts';
import { shipped } from '../../../support/shipped.ts';

export const desk = Desk.parse({
  id: 'prova',
  kind: 'listening-desk',
  name: { it: 'Sportello di prova', en: 'Test desk', ar: 'مكتب الاختبار' },
  location: 'so-piastra',
  comune: 'sondrio',
  organization: 'comune-sondrio',
  services: ['so-segretariato-sociale'],
  rota: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '23:55' }],
  appointmentTypes: [
    {
      id: 'ascolto',
      name: { it: 'Primo ascolto', en: 'First talk', ar: 'لقاء أول' },
      minutes: 30,
      needs: ['ascolto'],
      documents: [
        { any: ['carta-identita', 'passaporto'], need: 'se-ce-l-hai' },
        { doc: 'contratto-locazione', when: { casa: 'affitto' } },
      ],
      asks: ['people'],
    },
  ],
  sources: [{ title: 'Fonte' }],
});

export const privateDesk = Desk.parse({
  ...desk,
  id: 'riservato',
  name: { it: 'Centro antiviolenza', en: 'Centre against violence' },
  appointmentTypes: [{ id: 'ascolto', name: { it: 'Colloquio riservato' }, minutes: 60, needs: ['violenza'] }],
});

const withMailbox = (mailbox: string): Directory['services'] => {
  const service = shipped.services.get('so-segretariato-sociale');
  if (service === undefined) throw new Error('The content of the tests has no so-segretariato-sociale.');
  const contacts = { ...service.contacts, emails: [mailbox] };
  return new Map([...shipped.services, [service.id, { ...service, contacts }]]);
};

export const deskMailbox = 'sportello@desk.example';

/** `demo` false: the desk has agreed, and gets letters of its own. */
export const directoryWith = ({ demo = false }: { demo?: boolean } = {}): Directory => ({
  ...shipped,
  portal: { ...shipped.portal, demo },
  services: withMailbox(deskMailbox),
  desks: new Map([...shipped.desks, [desk.id, desk], [privateDesk.id, privateDesk]]),
});

const person: LetterPerson = {
  name: 'Amina Esempio',
  email: 'amina@person.example',
  access: ['interpreter'],
  asked: { people: 3 },
};

/** Of a composer, where no desk is closed and nobody waits. */
const nothing = () => Promise.resolve(undefined);
export const noOffers = { closed: nothing, offer: nothing, waiting: nothing };

export const token = 'Tok3nTok3nTok3nTok3nTok3nTok3nTok3nTok3nTok';
const hour = 3_600_000;

type More = Partial<Omit<LetterBooking, 'person'>> & {
  person?: Partial<LetterPerson> | undefined;
  start?: [string, string];
};

/** Thursday 3 December 2026 at 09:30, unless told otherwise. */
export const bookingWith = ({ start = ['2026-12-03', '09:30'], ...more }: More = {}): LetterBooking => {
  const startsAt: Instant = toInstant(...start);
  const { date, time } = toLocal(startsAt);
  return {
    id: '0193a5b0c0de7abc8def0123456789ab',
    desk: desk.id,
    type: 'ascolto',
    startsAt,
    endsAt: startsAt + hour / 2,
    localStart: `${date}T${time}`,
    language: 'it' satisfies Language,
    forOther: false,
    demo: false,
    sequence: 0,
    code: 'ACDE3467',
    token,
    cancelled: undefined,
    canChange: true,
    canCancel: true,
    changeBy: startsAt - 24 * hour,
    ...more,
    person: 'person' in more && more.person === undefined ? undefined : { ...person, ...more.person },
  };
};
