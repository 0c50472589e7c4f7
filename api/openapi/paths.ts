/** Every public call: what it takes and what it may answer. */
import { DesksQuery, FirstQuery, SlotsQuery } from '../desks/schemas.ts';
import { bodyOf, booking, inPath, inQuery, listOf, ok, problem, ref } from './parts.ts';

const desk = inPath('id', 'Id of the desk');
const token = inPath('token', 'Token of the booking');
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'New for each booking, at most 200 characters, not to be guessed. A repeat gives the same answer.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

const common = {
  429: problem('Too many requests; Retry-After says how many seconds to wait'),
  503: problem('Nothing can be saved now; try again with the same key'),
};
const noToken = { 404: problem('No such booking') };
const conflict = {
  description: 'Somebody was faster, a limit is reached, or it is too late',
  content: { 'application/problem+json': { schema: { anyOf: [ref('SlotTaken'), ref('Problem')] } } },
};

export const paths = {
  '/api/v1/desks': {
    get: {
      operationId: 'listDesks',
      summary: 'Desks, by town, need or kind',
      parameters: inQuery(DesksQuery),
      responses: { ...ok(listOf('Desk')), 422: problem('A value is not right', 'Invalid') },
    },
  },
  '/api/v1/desks/{id}': {
    get: {
      operationId: 'getDesk',
      summary: 'One desk',
      parameters: [desk],
      responses: { ...ok(ref('Desk')), 404: problem('No such desk') },
    },
  },
  '/api/v1/desks/{id}/slots': {
    get: {
      operationId: 'listSlots',
      summary: 'Free times of a desk; those of today unless told',
      parameters: [desk, ...inQuery(SlotsQuery)],
      responses: {
        ...ok(listOf('Slot')),
        404: problem('No such desk'),
        422: problem('A value is not right, or more than 62 days', 'Invalid'),
      },
    },
  },
  '/api/v1/slots/first': {
    get: {
      operationId: 'listFirstSlots',
      summary: 'The first free times across desks, at most ten',
      parameters: inQuery(FirstQuery),
      responses: { ...ok(listOf('Slot')), 422: problem('A value is not right', 'Invalid') },
    },
  },
  '/api/v1/notices': {
    get: {
      operationId: 'listNotices',
      summary: 'Closures of desks that are not over, the soonest first; with an ETag, to be asked again each time',
      responses: {
        ...ok(ref('Notices')),
        304: { description: 'Nothing changed' },
        503: problem('Nothing is known now'),
      },
    },
  },
  '/api/v1/bookings': {
    post: {
      operationId: 'book',
      summary: 'Book a free time',
      parameters: [key],
      ...bodyOf('BookingRequest'),
      responses: {
        201: booking('Booked'),
        400: problem('The key is missing, or the body is no JSON'),
        409: conflict,
        411: problem('The length is missing'),
        413: problem('Too long'),
        415: problem('The content type is not JSON'),
        422: problem('A value is not right, or the key belongs to another request', 'Invalid'),
        ...common,
      },
    },
  },
  '/api/v1/bookings/{token}': {
    get: {
      operationId: 'getBooking',
      summary: 'What was booked',
      parameters: [token],
      responses: { ...ok(ref('Booking')), ...noToken },
    },
  },
  '/api/v1/bookings/{token}/calendar.ics': {
    get: {
      operationId: 'getCalendar',
      summary: 'The appointment as iCalendar (RFC 5545)',
      parameters: [token],
      responses: {
        200: { description: 'Found', content: { 'text/calendar': { schema: { type: 'string' } } } },
        ...noToken,
      },
    },
  },
  '/api/v1/bookings/{token}/cancellation': {
    post: {
      operationId: 'cancel',
      summary: 'Cancel, until the start; twice gives the same answer',
      parameters: [token],
      responses: { 200: booking('Cancelled'), 409: problem('It has begun'), ...noToken, ...common },
    },
  },
  '/api/v1/bookings/{token}/move': {
    post: {
      operationId: 'move',
      summary: 'Move to another free time of the same desk and type',
      parameters: [token],
      ...bodyOf('Move'),
      responses: {
        200: booking('Moved'),
        400: problem('The body is no JSON'),
        409: conflict,
        415: problem('The content type is not JSON'),
        422: problem('That time is not offered', 'Invalid'),
        ...noToken,
        ...common,
      },
    },
  },
  '/api/v1/searches/unanswered': {
    post: {
      operationId: 'countUnanswered',
      summary: 'Count a search that found no answer: never its words',
      ...bodyOf('Unanswered'),
      responses: {
        204: { description: 'Counted' },
        400: problem('The body is no JSON'),
        415: problem('The content type is not JSON'),
        422: problem('A value is not right', 'Invalid'),
        429: common[429],
      },
    },
  },
};
