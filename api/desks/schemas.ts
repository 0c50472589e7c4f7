/** What the calls about desks answer. The OpenAPI document is made from these. */
import { z } from 'zod';
import { Id, Language, LocalDate } from '#content/model/common.ts';
import { Desk } from '#content/model/desk.ts';

const Moment = z.iso
  .datetime({ offset: true })
  .describe('RFC 3339 with the offset of Rome on that day, such as 2026-11-24T09:30:00+01:00');

export const SlotJson = z
  .object({
    desk: Id,
    type: Id,
    startsAt: Moment,
    endsAt: Moment,
    seatsLeft: z.number().int().min(1).describe('Free places of a group session, else how many may book this time'),
  })
  .meta({ id: 'Slot' });
export type SlotJson = z.infer<typeof SlotJson>;

export const NamedJson = z.object({ id: Id, name: z.string() }).meta({ id: 'Named' });

export const DeskJson = z
  .object({
    id: Id,
    name: z.string(),
    kind: Desk.shape.kind,
    comune: Id,
    location: z
      .object({ id: Id, name: z.string(), address: z.string().optional() })
      .optional()
      .describe('Absent: the place is not known'),
    languages: z.array(Language),
    trial: z.boolean().describe('The hours are invented for a demonstration: nobody waits there'),
    appointmentTypes: z.array(
      z.object({
        id: Id,
        name: z.string(),
        minutes: z.number().int(),
        places: z.number().int().describe('More than 1: a group session'),
        needs: z.array(Id),
        documents: z.array(NamedJson).describe('What to bring'),
      }),
    ),
    rules: Desk.shape.rules.unwrap(),
  })
  .meta({ id: 'Desk' });
export type DeskJson = z.infer<typeof DeskJson>;

export const DesksQuery = z.object({ comune: Id.optional(), need: Id.optional(), kind: Desk.shape.kind.optional() });

export const SlotsQuery = z.object({
  from: LocalDate.optional().describe('Local date in Rome; today by default'),
  to: LocalDate.optional().describe('Local date, included; the same as `from` by default; at most 62 days'),
  type: Id.optional(),
});

export const FirstQuery = z.object({ need: Id.optional(), comune: Id.optional(), language: Language.optional() });
