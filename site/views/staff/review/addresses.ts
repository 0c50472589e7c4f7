/** Where drafts are reviewed and the history of records is. */
import type { RecordRef } from '#content/model/record-data.ts';

export const reviewAddresses = {
  queue: '/operatori/revisioni/',
  draft: (id: string) => `/operatori/revisioni/${id}/`,
  conflict: (id: string) => `/operatori/revisioni/${id}/conflitto/`,
  record: ({ kind, id }: RecordRef) => `/operatori/schede/${kind}/${id}/`,
  history: ({ kind, id }: RecordRef) => `/operatori/schede/${kind}/${id}/storia/`,
} as const;
