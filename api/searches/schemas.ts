/** What the browser tells of a question that found no answer. The OpenAPI document is made from it. */
import { z } from 'zod';
import { Id, Language } from '#content/model/common.ts';

export const UnansweredBody = z
  .strictObject({
    need: Id.optional().describe('What the words spoke of; absent: nothing that is known'),
    comune: Id.optional(),
    language: Language.describe('Of the page'),
  })
  .meta({ id: 'Unanswered' });
