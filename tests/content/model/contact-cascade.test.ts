import { describe, expect, test } from 'vitest';
import { firstContactOf, shownContact } from '#content/model/contact-cascade.ts';
import { comune, directoryOf, location, organization, service } from './given.ts';

const today = '2026-11-22';
const phones = [{ number: '0342 515018' }, { number: '0342 000000' }];
const caritas = organization({ id: 'caritas', contacts: { phones } });
const silent = organization({ id: 'silent' });
const desk = service({ id: 'desk', contacts: { phones } });
const ended = service({ id: 'ended', status: 'ended', contacts: { phones } });
const mute = service({ id: 'mute', contacts: { emails: ['mute@example.org'] } });

const sondrio = comune({ firstContact: [{ service: 'mute' }, { service: 'desk' }, { organization: 'caritas' }] });
const places = [location({ id: 'old-place' }), location({ id: 'new-place' })];
const alone = comune({ firstContact: [{ organization: 'silent' }] });
const at = [
  { location: 'old-place', until: '2026-10' },
  { location: 'new-place', from: '2026-11' },
];
const records = { services: [desk, ended, mute], organizations: [caritas, silent], locations: places };

describe('the contact of a service', () => {
  const directory = directoryOf({ ...records, comuni: [sondrio] });
  const nobody = directoryOf({ ...records, comuni: [alone] });

  test('is its own phone, the first of them', () => {
    const contacts = { phones, emails: ['a@example.org'] };
    expect(shownContact(service({ contacts }), directory, today)).toEqual({
      by: 'phone',
      phone: { number: '0342 515018' },
    });
  });

  test('then its own mail', () => {
    expect(shownContact(service({ contacts: { emails: ['a@example.org'] } }), directory, today)).toEqual({
      by: 'email',
      email: 'a@example.org',
    });
  });

  test('then the first door of its Comune that has a phone, saying whose it is', () => {
    expect(shownContact(service({ at }), directory, today)).toMatchObject({
      by: 'first-contact',
      contact: { kind: 'service', service: { id: 'desk' }, phone: { number: '0342 515018' } },
    });
  });

  test('then the address where it is now', () => {
    expect(shownContact(service({ at }), nobody, today)).toMatchObject({
      by: 'address',
      location: { id: 'new-place' },
    });
    expect(shownContact(service({ at }), nobody, '2026-10-31')).toMatchObject({ location: { id: 'old-place' } });
  });

  test('never an address that must not be told', () => {
    expect(shownContact(service({ at, protectedAddress: true }), nobody, today)).toEqual({ by: 'none' });
  });

  test('and else none', () => {
    expect(shownContact(service({ at: [{ from: 'planned', location: 'new-place' }] }), nobody, today)).toEqual({
      by: 'none',
    });
    expect(shownContact(service({ scope: 'national', comuni: [] }), directory, today)).toEqual({ by: 'none' });
  });

  test('the fallback of the portal stands in where a Comune has nobody', () => {
    const fallback = directoryOf({ ...records, comuni: [alone], fallback: 'caritas' });
    const expected = { by: 'first-contact', contact: { kind: 'organization', organization: { id: 'caritas' } } };
    expect(shownContact(service({ at }), fallback, today)).toMatchObject(expected);
    expect(shownContact(service({ scope: 'national', comuni: [] }), fallback, today)).toMatchObject(expected);
  });
});

describe('the first contact of a Comune', () => {
  const directory = directoryOf(records);

  test('passes over doors without a phone, services not active and records that are not there', () => {
    const refs = [{ service: 'mute' }, { service: 'ended' }, { service: 'nowhere' }, { organization: 'silent' }];
    expect(firstContactOf(comune({ firstContact: refs }), directory)).toBeUndefined();
    expect(firstContactOf(comune({ firstContact: [...refs, { organization: 'caritas' }] }), directory)).toMatchObject({
      kind: 'organization',
      organization: { id: 'caritas' },
    });
  });
});
