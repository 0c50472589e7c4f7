/** Desks and slots as calls show them. */
import type { Language, Words } from '#content/model/common.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import type { Location } from '#content/model/location.ts';
import { isTrial } from '#content/model/slot-plan.ts';
import type { Slot } from '#content/model/slots.ts';
import { toRfc3339 } from '#content/model/time.ts';
import type { DeskJson, SlotJson } from './schemas.ts';

export const inLanguage = (words: Words, lang: Language): string => words[lang] ?? words.it;

const addressOf = ({ address }: Location): string | undefined => {
  if (address.street === undefined) return undefined;
  const town = [address.postalCode, address.locality, `(${address.province})`].filter((part) => part !== undefined);
  return `${address.street}, ${town.join(' ')}`;
};

const idsOf = (item: AppointmentType['documents'][number]): readonly string[] => {
  if ('doc' in item) return [item.doc];
  return 'any' in item ? item.any : item.all;
};

/** Every paper that is named, once; conditions are on the pages. */
export const documentsFor = (
  { documents }: Pick<Directory, 'documents'>,
  type: Pick<AppointmentType, 'documents'>,
  lang: Language,
): { id: string; name: string }[] =>
  [...new Set(type.documents.flatMap(idsOf))].map((id) => {
    const name = documents.get(id)?.name;
    return { id, name: name === undefined ? id : inLanguage(name, lang) };
  });

export const deskJson = (desk: Desk, directory: Directory, lang: Language): DeskJson => {
  const open = desk.appointmentTypes.filter(({ audience }) => audience === 'public');
  const location = desk.location === undefined ? undefined : directory.locations.get(desk.location);
  const address = location && addressOf(location);
  return {
    id: desk.id,
    name: inLanguage(desk.name, lang),
    kind: desk.kind,
    comune: desk.comune,
    ...(location && {
      location: { id: location.id, name: inLanguage(location.name, lang), ...(address !== undefined && { address }) },
    }),
    languages: [...new Set(open.flatMap(({ languages }) => languages))],
    trial: isTrial(desk, directory.portal.demo),
    appointmentTypes: open.map((type) => ({
      id: type.id,
      name: inLanguage(type.name, lang),
      minutes: type.minutes,
      places: type.places,
      needs: type.needs,
      documents: documentsFor(directory, type, lang),
    })),
    rules: desk.rules,
  };
};

export const slotJson = ({ desk, type, startsAt, endsAt, seatsLeft }: Slot): SlotJson => ({
  desk,
  type,
  startsAt: toRfc3339(startsAt),
  endsAt: toRfc3339(endsAt),
  seatsLeft,
});
