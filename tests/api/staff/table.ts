/**
 * Who may ask for each address of the staff area. Whoever adds an address adds a row; a test fails until it is there.
 *
 * `who`: the roles for which it opens. `of`: the same address about a real record, which opens only where the role holds:
 * elsewhere it answers 403, or 404 where even that it exists is not to be known. `form`: what is sent.
 */
import type { Role } from '../../../api/staff/access.ts';
import type { World } from './world.ts';

export type Row = {
  who: readonly Role[];
  of?: (world: World) => string;
  /** Who asks about the record; the first of `who` unless told. */
  as?: Role;
  form?: Readonly<Record<string, string>>;
};

const everybody: readonly Role[] = ['operator', 'editor', 'coordinator', 'administrator'];
const desk: readonly Role[] = ['operator', 'coordinator', 'administrator'];
const writers: readonly Role[] = ['editor', 'coordinator', 'administrator'];
const leaders: readonly Role[] = ['coordinator', 'administrator'];

const booking =
  (part = '') =>
  ({ booking: id }: World): string =>
    `/operatori/prenotazioni/${id}/${part}`;
const person =
  (part = '') =>
  ({ person: id }: World): string =>
    `/operatori/persone/${id}/${part}`;
const role =
  (part: string) =>
  ({ person: id, grant }: World): string =>
    `/operatori/persone/${id}/ruoli/${grant}/${part}`;
const invitation =
  (part: string) =>
  ({ invitation: id }: World): string =>
    `/operatori/persone/inviti/${id}/${part}`;
const draft =
  (part = '') =>
  ({ draft: id }: World): string =>
    `/operatori/revisioni/${id}/${part}`;

const comment = { act: 'comment', comment: 'Bene' };
const operator = { role: 'operator', scope: 'desk:so-caritas' };

export const table: Readonly<Record<string, Row>> = {
  'GET /operatori/': { who: everybody },
  'GET /operatori/settimana/': { who: desk },
  'GET /operatori/elenco/': { who: desk },
  'POST /operatori/presenze/': { who: desk },
  'GET /operatori/senza-appuntamento/': { who: desk },
  'POST /operatori/senza-appuntamento/': { who: desk },
  'POST /operatori/senza-appuntamento/annulla/': { who: desk },
  'GET /operatori/prenota/': { who: desk },
  'POST /operatori/prenota/': { who: desk, form: { desk: 'so-caritas', type: 'primo-ascolto', time: '0' } },
  'GET /operatori/prenotazioni/:id/': { who: desk, of: booking() },
  'GET /operatori/prenotazioni/:id/annulla/': { who: desk, of: booking('annulla/') },
  'POST /operatori/prenotazioni/:id/annulla/': { who: desk, of: booking('annulla/') },
  'GET /operatori/prenotazioni/:id/sposta/': { who: desk, of: booking('sposta/') },
  'POST /operatori/prenotazioni/:id/sposta/': { who: desk, of: booking('sposta/') },
  'GET /operatori/prenotazioni/:id/foglio/': { who: desk, of: booking('foglio/') },
  'GET /operatori/prenotazioni/:id/invito/': { who: desk, of: booking('invito/') },
  'POST /operatori/prenotazioni/:id/invito/': { who: desk, of: booking('invito/') },
  'GET /operatori/calendario/': { who: desk },
  'POST /operatori/calendario/': { who: desk },

  'GET /operatori/persone/': { who: leaders },
  'GET /operatori/persone/invito/': { who: leaders },
  'POST /operatori/persone/invito/': { who: leaders },
  'POST /operatori/persone/inviti/:invitation/ritiro/': { who: leaders, of: invitation('ritiro/') },
  'POST /operatori/persone/inviti/:invitation/rinvio/': { who: leaders, of: invitation('rinvio/') },
  'GET /operatori/persone/:person/': { who: leaders, of: person() },
  'POST /operatori/persone/:person/ruoli/': { who: leaders, of: person('ruoli/'), form: operator },
  'POST /operatori/persone/:person/ruoli/:grant/fine/': { who: leaders, of: role('fine/') },
  'POST /operatori/persone/:person/ruoli/:grant/fiducia/': { who: leaders, of: role('fiducia/') },
  'POST /operatori/persone/:person/codici/': { who: leaders, of: person('codici/') },
  'POST /operatori/persone/:person/accessi/': { who: leaders, of: person('accessi/') },
  'GET /operatori/persone/:person/uscita/': { who: leaders, of: person('uscita/') },
  'POST /operatori/persone/:person/uscita/': { who: leaders, of: person('uscita/') },
  'GET /operatori/profilo/': { who: everybody },
  'POST /operatori/profilo/codici/': { who: everybody },
  'POST /operatori/profilo/accessi/:session/fine/': { who: everybody },
  'GET /operatori/registro/': { who: leaders },

  'GET /operatori/revisioni/': { who: writers },
  'GET /operatori/revisioni/:draft/': { who: writers, of: draft(), as: 'coordinator' },
  'POST /operatori/revisioni/:draft/': { who: writers, of: draft(), as: 'coordinator', form: comment },
  'GET /operatori/revisioni/:draft/conflitto/': { who: writers, of: draft('conflitto/'), as: 'coordinator' },
  'POST /operatori/revisioni/:draft/conflitto/': { who: writers, of: draft('conflitto/'), as: 'coordinator' },
  'GET /operatori/schede/:kind/:id/storia/': { who: writers },
  'POST /operatori/schede/:kind/:id/storia/': { who: leaders },
};
