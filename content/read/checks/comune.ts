/** A Comune belongs to an Ambito; its last door is whoever leads that area. */
import type { Comune } from '../../model/comune.ts';
import { quoted } from '../problems.ts';
import type { Check } from './flaw.ts';
import { dangling, inEach, one } from './reference.ts';

const links: Check<Comune> = (comune, content) =>
  dangling(
    [
      ...one('areas', comune.ambito, ['ambito']),
      ...inEach(comune.firstContact, ['firstContact'], (door, at) =>
        'service' in door
          ? one('services', door.service, [...at, 'service'])
          : one('organizations', door.organization, [...at, 'organization']),
      ),
    ],
    content,
  );

const ambito: Check<Comune> = ({ ambito: areaId }, content) => {
  const area = content.areas.records.get(areaId);
  if (area === undefined || area.kind === 'ambito' || area.kind === 'district') return [];
  const expected = 'an area of kind ambito or district';
  const found = `"${areaId}", of kind ${area.kind}`;
  return [{ path: ['ambito'], expected, found, todo: 'Write the Ambito of this Comune.' }];
};

const lastDoor: Check<Comune> = ({ ambito: areaId, firstContact }, content) => {
  const area = content.areas.records.get(areaId);
  if (area === undefined) return [];
  if (area.lead === undefined) {
    const todo = `Add "lead" to ${content.dir}/areas/${areaId}.yaml.`;
    return [{ path: ['ambito'], expected: 'an area that says who leads it', found: quoted(areaId), todo }];
  }
  const last = firstContact.at(-1);
  if (last !== undefined && 'organization' in last && last.organization === area.lead) return [];
  const path = ['firstContact', firstContact.length - 1];
  const expected = `as the last door "${area.lead}", which leads "${areaId}"`;
  const found = quoted(Object.values(last ?? {})[0]);
  return [{ path, expected, found, todo: `Add at the end: - organization: ${area.lead}` }];
};

export const comuneChecks: readonly Check<Comune>[] = [links, ambito, lastDoor];
