/**
 * The link of a monthly letter: good for one person and one organization, until the end of the month after. It opens a
 * page with buttons; that the person may still change the records is asked anew each time.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Id, LocalDate } from '#content/model/common.ts';
import { addDays, lastDayOf } from '#content/model/time.ts';
import { unlessLost, type Vault } from '../secrets/vault.ts';

/** `month`: `2026-12`. */
type Linked = { person: string; organization: Id; month: string };

const owner = ({ person, organization, month }: Linked): string => `fresh:${person}:${organization}:${month}`;

export const freshToken = (linked: Linked, vault: Vault): string =>
  [linked.person, linked.organization, linked.month, vault.keyId, vault.token(owner(linked), 0, vault.keyId)].join('.');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** The last day on which the link of a month is good. */
const goodUntil = (month: string): LocalDate => lastDayOf(addDays(lastDayOf(month), 1).slice(0, 7));

const form =
  /^(?<person>\w+)\.(?<organization>[a-z0-9-]+)\.(?<month>\d{4}-(?:0[1-9]|1[0-2]))\.(?<key>\d+)\.(?<mac>[\w-]+)$/;

/** Undefined: nobody made it, or it is too old. */
export const linkedBy = (token: string, vault: Vault, today: LocalDate): Linked | undefined => {
  const { person = '', organization = '', month = '', key, mac = '' } = form.exec(token)?.groups ?? {};
  if (person === '' || goodUntil(month) < today) return undefined;
  const linked = { person, organization, month };
  const made = unlessLost(() => vault.token(owner(linked), 0, Number(key)));
  return made !== undefined && isSame(mac, made) ? linked : undefined;
};
