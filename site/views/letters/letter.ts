/** What a letter says, before it becomes text or HTML. Values may be in another language than the letter. */
import type { Language, LocalDate } from '#content/model/common.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import type { Instant } from '#content/model/time.ts';

export type Value = { text: string; lang: Language };
export type LetterFact = { term: string; lines: readonly Value[] };

export type Letter = {
  lang: Language;
  subject: string;
  title: string;
  /** Said before anything else. */
  warning?: string | undefined;
  opening: readonly string[];
  facts: readonly LetterFact[];
  papers?: { title: string; intro: string; items: readonly Value[] } | undefined;
  button?: { label: string; href: string } | undefined;
  closing: readonly string[];
};

/** What letters need of a booking; that of the API fits. `localStart`: `YYYY-MM-DDTHH:MM` as promised. */
export type LetterBooking = {
  id: string;
  desk: string;
  type: string;
  startsAt: Instant;
  endsAt: Instant;
  localStart: string;
  language: Language;
  forOther: boolean;
  demo: boolean;
  sequence: number;
  code: string;
  token: string;
  /** Undefined once forgotten. */
  person: LetterPerson | undefined;
  cancelled: { by: 'person' | 'staff' | 'system' } | undefined;
  canChange: boolean;
  canCancel: boolean;
  changeBy: Instant;
};

export type LetterPerson = {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  access: readonly ('step-free' | 'interpreter' | 'companion')[];
  asked: { people?: number | undefined; children?: boolean | undefined; womanOperator?: boolean | undefined };
  safeToWrite?: boolean | undefined;
};

/** `private`: that somebody goes there must not show from outside, so the letter names neither desk nor place nor reason. */
export type Appointment = { booking: LetterBooking; desk: Desk; type: AppointmentType; private: boolean };

export const dateOf = ({ localStart }: Pick<LetterBooking, 'localStart'>): LocalDate => localStart.slice(0, 10);
export const timeOf = ({ localStart }: Pick<LetterBooking, 'localStart'>): string => localStart.slice(11);
