/** Addresses of the editor. */
import type { RecordRef } from '#content/model/record-data.ts';

export const recordsAddress = '/operatori/schede/';
export const newRecordAddress = '/operatori/schede/nuova/';
export const recordAddress = ({ kind, id }: RecordRef): string => `${recordsAddress}${kind}/${id}/`;
export const recordPartAddress = (ref: RecordRef, part: 'storia' | 'anteprima' | 'traduzioni'): string =>
  `${recordAddress(ref)}${part}/`;
