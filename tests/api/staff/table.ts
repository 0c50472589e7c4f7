/**
 * Who may ask for each address of the staff area. Whoever adds an address adds a row; a test fails until it is there.
 *
 * `who`: the roles for which it opens. `of`: the same address about a real record, which opens only where the role holds:
 * elsewhere it answers 403, or 404 where even that it exists is not to be known. `form`: what is sent. An address that
 * changes something has `of`, or says in `nowhere` why there is no elsewhere.
 */
import type { Role } from '../../../api/staff/access.ts';
import { ofInside, type World } from './world.ts';

/** An address, and what the form says where the record stands in it. */
export type About = string | { path: string; form: Readonly<Record<string, string>> };

export type Row = {
  who: readonly Role[];
  of?: (world: World) => Promise<About>;
  nowhere?: string;
  /** What is not theirs is not among what they choose from, so the form comes back with 422. */
  chosen?: boolean;
  /** Who asks about the record; the first of `who` unless told. */
  as?: Role;
  /** The form lacks something else: who may ask is told so, with 404, and who may not hears 403. */
  lacking?: boolean;
  form?: Readonly<Record<string, string>>;
};

const everybody: readonly Role[] = ['operator', 'editor', 'coordinator', 'administrator'];
const desk: readonly Role[] = ['operator', 'coordinator', 'administrator'];
const writers: readonly Role[] = ['editor', 'coordinator', 'administrator'];
const leaders: readonly Role[] = ['coordinator', 'administrator'];

type Of = (world: World) => Promise<About>;

/** The record is told by the form. */
const told =
  (path: string, form: (world: World) => Promise<Readonly<Record<string, string>>>): Of =>
  async (world) => ({ path, form: await form(world) });
const always =
  (path: string, form: Readonly<Record<string, string>>): Of =>
  () =>
    Promise.resolve({ path, form });
const waiting = (part: string, form: Readonly<Record<string, string>> = {}): Of =>
  told(`/operatori/attesa/${part}`, async (world) => ({ waiting: await world.waiting(), ...form }));
const report: Of = async (world) => `/operatori/segnalazioni/${await world.report()}/`;

const booking =
  (part = ''): Of =>
  async (world) =>
    `/operatori/prenotazioni/${await world.booking()}/${part}`;
const person =
  (part = ''): Of =>
  async (world) =>
    `/operatori/persone/${await world.person()}/${part}`;
const role =
  (part: string): Of =>
  async (world) => {
    const held = await world.role();
    return `/operatori/persone/${held.person}/ruoli/${held.grant}/${part}`;
  };
const invitation =
  (part: string): Of =>
  async (world) =>
    `/operatori/persone/inviti/${await world.invitation()}/${part}`;
const draft =
  (part = ''): Of =>
  async (world) =>
    `/operatori/revisioni/${await world.draft()}/${part}`;
const closure =
  (part = ''): Of =>
  async (world) =>
    `/operatori/chiusure/${await world.closure()}/${part}`;
const record =
  (part = ''): Of =>
  () =>
    Promise.resolve(`/operatori/schede/services/${ofInside.id}/${part}`);

/** Its form as it is sent, without a word in it. */
const emptied = (path: string): Of =>
  told(path, async (world) => ({ whole: '1', base: await world.base(), why: 'Prova' }));

const comment = { act: 'comment', comment: 'Bene' };
const operator = { role: 'operator', scope: 'desk:so-caritas' };
const firstTalk = { desk: 'so-caritas', type: 'primo-ascolto' };

export const table: Readonly<Record<string, Row>> = {
  'GET /operatori/': { who: everybody },
  'GET /operatori/settimana/': { who: desk },
  'GET /operatori/elenco/': { who: desk },
  'POST /operatori/presenze/': {
    who: desk,
    of: told('/operatori/presenze/', async (world) => ({ booking: await world.booking(), seen: '0', mark: 'arrived' })),
  },
  'GET /operatori/senza-appuntamento/': { who: desk },
  'POST /operatori/senza-appuntamento/': { who: desk, of: always('/operatori/senza-appuntamento/', firstTalk) },
  'POST /operatori/senza-appuntamento/annulla/': {
    who: desk,
    of: told('/operatori/senza-appuntamento/annulla/', async (world) => ({ id: await world.walkIn() })),
  },
  'GET /operatori/prenota/': { who: desk },
  'POST /operatori/prenota/': {
    who: desk,
    form: { ...firstTalk, time: '0' },
    of: always('/operatori/prenota/', { ...firstTalk, time: '0' }),
  },
  'GET /operatori/prenotazioni/:id/': { who: desk, of: booking() },
  'GET /operatori/prenotazioni/:id/annulla/': { who: desk, of: booking('annulla/') },
  'POST /operatori/prenotazioni/:id/annulla/': { who: desk, of: booking('annulla/') },
  'GET /operatori/prenotazioni/:id/sposta/': { who: desk, of: booking('sposta/') },
  'POST /operatori/prenotazioni/:id/sposta/': { who: desk, of: booking('sposta/') },
  'GET /operatori/prenotazioni/:id/foglio/': { who: desk, of: booking('foglio/') },
  'GET /operatori/prenotazioni/:id/invito/': { who: desk, of: booking('invito/') },
  'POST /operatori/prenotazioni/:id/invito/': { who: desk, of: booking('invito/') },
  'GET /operatori/calendario/': { who: desk },
  'POST /operatori/calendario/': { who: desk, nowhere: 'everybody has one calendar, of their own desks' },

  'GET /operatori/chiusure/': { who: desk },
  'GET /operatori/chiusure/nuova/': { who: desk },
  'POST /operatori/chiusure/': {
    who: desk,
    of: always('/operatori/chiusure/', { sportello: 'so-caritas', dal: '2027-01-11', ore: 'tutto' }),
  },
  'GET /operatori/chiusure/:act/': { who: desk, of: closure() },
  'POST /operatori/chiusure/:act/chiamata/': { who: desk, of: closure('chiamata/'), lacking: true },
  'POST /operatori/chiusure/:act/sposta/': { who: desk, of: closure('sposta/') },
  'POST /operatori/chiusure/:act/annulla/': { who: desk, of: closure('annulla/'), lacking: true },
  'GET /operatori/chiusure/:act/avviso/': { who: desk, of: closure('avviso/') },
  'POST /operatori/chiusure/:act/avviso/': { who: desk, of: closure('avviso/') },
  'GET /operatori/chiusure/:act/riapri/': { who: desk, of: closure('riapri/') },
  'POST /operatori/chiusure/:act/riapri/': { who: desk, of: closure('riapri/') },
  'GET /operatori/attesa/': { who: desk },
  'POST /operatori/attesa/': {
    who: desk,
    of: always('/operatori/attesa/', { wish: 'so-caritas/primo-ascolto', name: 'Hana', phone: '333 4445556' }),
    chosen: true,
  },
  'POST /operatori/attesa/accetta/': { who: desk, of: waiting('accetta/') },
  'POST /operatori/attesa/rifiuta/': { who: desk, of: waiting('rifiuta/') },
  'POST /operatori/attesa/chiamata/': { who: desk, of: waiting('chiamata/', { outcome: 'no-answer' }) },
  'POST /operatori/attesa/togli/': { who: desk, of: waiting('togli/') },

  'GET /operatori/persone/': { who: leaders },
  'GET /operatori/persone/invito/': { who: leaders },
  'POST /operatori/persone/invito/': {
    who: leaders,
    of: always('/operatori/persone/invito/', { ...operator, name: 'Ugo', email: 'ugo@parrocchia.example' }),
    chosen: true,
  },
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
  'POST /operatori/profilo/codici/': { who: everybody, nowhere: 'they are of who asks' },
  'POST /operatori/profilo/accessi/:session/fine/': {
    who: everybody,
    nowhere: 'sessions of others are not found there',
  },
  'GET /operatori/registro/': { who: leaders },
  'GET /operatori/numeri/': { who: desk },
  'GET /operatori/numeri/numeri.csv': { who: desk },
  'GET /operatori/guida/': { who: everybody },

  'GET /operatori/segnalazioni/': { who: writers },
  'GET /operatori/segnalazioni/:report/': { who: writers, of: report },
  'POST /operatori/segnalazioni/:report/': { who: writers, of: report, form: { outcome: 'right' } },
  'GET /operatori/da-rivedere/': { who: writers },
  'POST /operatori/da-rivedere/': { who: writers, of: always('/operatori/da-rivedere/', ofInside) },
  'GET /operatori/da-rivedere/telefonate/': { who: writers },
  'GET /operatori/da-rivedere/feste/:organization/': {
    who: writers,
    of: () => Promise.resolve('/operatori/da-rivedere/feste/caritas-como/'),
  },
  'POST /operatori/da-rivedere/feste/:organization/': {
    who: writers,
    of: () => Promise.resolve('/operatori/da-rivedere/feste/caritas-como/'),
  },
  'GET /operatori/revisioni/': { who: writers },
  'GET /operatori/revisioni/:draft/': { who: writers, of: draft(), as: 'coordinator' },
  'POST /operatori/revisioni/:draft/': { who: writers, of: draft(), as: 'coordinator', form: comment },
  'GET /operatori/revisioni/:draft/conflitto/': { who: writers, of: draft('conflitto/'), as: 'coordinator' },
  'POST /operatori/revisioni/:draft/conflitto/': { who: writers, of: draft('conflitto/'), as: 'coordinator' },
  'GET /operatori/schede/': { who: writers },
  'GET /operatori/schede/nuova/': { who: writers },
  'POST /operatori/schede/nuova/': {
    who: writers,
    of: always('/operatori/schede/nuova/', { kind: 'services', name: 'Un altro', like: `services/${ofInside.id}` }),
  },
  'GET /operatori/schede/:kind/:id/': { who: writers, of: record() },
  'POST /operatori/schede/:kind/:id/': {
    who: writers,
    of: emptied(`/operatori/schede/services/${ofInside.id}/`),
  },
  'GET /operatori/schede/:kind/:id/anteprima/': { who: writers, of: record('anteprima/') },
  'GET /operatori/schede/:kind/:id/storia/': { who: writers, of: record('storia/') },
  'POST /operatori/schede/:kind/:id/storia/': {
    who: leaders,
    of: told(`/operatori/schede/services/${ofInside.id}/storia/`, async (world) => ({
      revision: await world.revision(),
    })),
  },
  'GET /operatori/traduzioni/': { who: writers },
  'GET /operatori/schede/:kind/:id/traduzioni/': { who: writers, of: record('traduzioni/') },
  'POST /operatori/schede/:kind/:id/traduzioni/': { who: writers, of: record('traduzioni/') },
  'PUT /api/v1/drafts/:kind/:id': { who: writers, of: emptied(`/api/v1/drafts/services/${ofInside.id}`) },
};
