/** Addresses that the server sends people to, in their language. */
import type { Language } from '#content/model/common.ts';
import { inLanguage, paths } from '../../urls.ts';

export const deskStartAddress = (lang: Language, desk: string): string => inLanguage(lang, paths.bookingDesk(desk));
export const stepAddress = (lang: Language, journey: string, step: string): string =>
  inLanguage(lang, paths.bookingStep(journey, step));
export const appointmentsAddress = (lang: Language): string => inLanguage(lang, paths.appointments);
export const appointmentAddress = (lang: Language, token: string): string => inLanguage(lang, paths.appointment(token));
export const appointmentPartAddress = (lang: Language, token: string, part: string): string =>
  inLanguage(lang, paths.appointmentPart(token, part));
export const joinWaitingAddress = (lang: Language, journey: string): string =>
  inLanguage(lang, paths.joinWaiting(journey));
export const offerAddress = (lang: Language, token: string): string => inLanguage(lang, paths.offer(token));
export const waitingPageAddress = (lang: Language, token: string): string => inLanguage(lang, paths.waiting(token));
