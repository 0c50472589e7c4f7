/**
 * Letters to who keeps records true: in the first week of each month what their organization should look at again, and on
 * 1 June and 15 November the question about August or Christmas. One per person, organization and month: the row of the
 * outbox is `<person>-<organization>.<last day it is good for>.<event>`, and its `desk` holds the organization.
 */

import { nextSeason, seasonAsked } from '#content/model/closed-season.ts';
import type { Id, LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { dueRecords } from '#content/model/due.ts';
import { type Instant, lastDayOf, toLocal } from '#content/model/time.ts';
import type { Letter } from '#views/letters/letter.ts';
import { dueLetter, seasonLetter } from '#views/letters/to-keeper.ts';
import type { Database } from '../database/database.ts';
import type { CareEvent } from '../mail/events.ts';
import { enqueueNew } from '../outbox/enqueue.ts';
import type { Row } from '../outbox/row.ts';
import { everybody, type Person, personById } from '../people/people.ts';
import type { Vault } from '../secrets/vault.ts';
import { dueFor } from './due.ts';
import { freshToken } from './link.ts';
import { answeredOrganizations } from './table.ts';

type Deps = {
  database: Database;
  vault: Vault;
  directory: () => Directory;
  now: () => Instant;
  /** Origin of the links. */
  baseUrl: string;
};

/** Nobody reads at night. */
const from = '08:00';
const lastOfWeek = 7;

/** Whoever has a role with the records of this very organization; who leads more than it is not written to for each. */
const keeps = ({ grants }: Person, organization: Id): boolean =>
  grants.some(({ role, scope }) => role !== 'operator' && scope.kind === 'organization' && scope.id === organization);

const keptBy = (person: Person, organizations: Iterable<Id>): Id[] =>
  [...organizations].filter((organization) => keeps(person, organization));

export const createCareLetters = ({ database, vault, directory, now, baseUrl }: Deps) => {
  const rowsFor = (
    people: readonly Person[],
    organizations: readonly Id[],
    what: { event: CareEvent; until: LocalDate },
  ) =>
    people.flatMap((person) =>
      keptBy(person, organizations).map((organization) => ({
        id: `${person.id}-${organization}.${what.until}.${what.event}`,
        event: what.event,
        booking: null,
        desk: organization,
        createdAt: now(),
        dueAt: now(),
      })),
    );

  /** @returns how many letters are new */
  const enqueue = async (): Promise<number> => {
    const { date, time } = toLocal(now());
    const isFirstWeek = Number(date.slice(8)) <= lastOfWeek;
    const season = seasonAsked(date);
    if (time < from || !(isFirstWeek || season)) return 0;
    const people = await everybody(database.read);
    const due = isFirstWeek ? dueRecords(directory(), date).flatMap(({ organization }) => organization ?? []) : [];
    const answered = season ? await answeredOrganizations(database.read, season.id) : new Set<string>();
    const asked = season ? [...directory().organizations.keys()].filter((id) => !answered.has(id)) : [];
    return enqueueNew(database, [
      ...rowsFor(people, [...new Set(due)], { event: 'review-due', until: lastDayOf(date.slice(0, 7)) }),
      ...rowsFor(people, asked, { event: 'season', until: season?.asked.to ?? date }),
    ]);
  };

  const ofMonth = async (person: Person, organization: Id, until: LocalDate): Promise<Letter | undefined> => {
    const records = (await dueFor({ database, directory, now }, person)).filter(
      (one) => one.organization === organization,
    );
    if (records.length === 0) return undefined;
    const token = freshToken({ person: person.id, organization, month: until.slice(0, 7) }, vault);
    return dueLetter({
      portal: directory().portal.name,
      organization: directory().organizations.get(organization)?.name.it ?? '',
      records: records.map(({ name }) => name.it),
      link: `${baseUrl}/operatori/ancora-giusto/${token}/`,
    });
  };
  const ofSeason = (organization: Id, until: LocalDate): Letter =>
    seasonLetter({
      portal: directory().portal.name,
      organization: directory().organizations.get(organization)?.name.it ?? '',
      season: seasonAsked(until) ?? nextSeason(until),
      link: `${baseUrl}/operatori/da-rivedere/feste/${organization}/`,
    });

  /** What a row says now; undefined when there is nothing to say any more, or nobody to say it to. */
  const letter = async ({
    id,
    event,
    desk: organization,
  }: Row): Promise<{ to: string; letter: Letter } | undefined> => {
    const [who = '', until = ''] = id.split('.');
    const person = await personById(database.read, who.slice(0, who.indexOf('-')));
    if (person === undefined || !keeps(person, organization) || until < toLocal(now()).date) return undefined;
    const written = event === 'season' ? ofSeason(organization, until) : await ofMonth(person, organization, until);
    return written && { to: person.email, letter: written };
  };

  return { enqueue, letter };
};
