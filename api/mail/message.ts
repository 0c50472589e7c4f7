/** A letter as nodemailer takes it: text and HTML, and the calendar file once, as an attachment that phones can open. */
import type { SendMailOptions } from 'nodemailer';
import { type Mail, messageId } from './mail.ts';

/** nodemailer's own `icalEvent` would arrive as two files. */
const attachments = ({ calendar }: Mail): Pick<SendMailOptions, 'attachments'> =>
  calendar === undefined
    ? {}
    : {
        attachments: [
          {
            filename: 'appuntamento.ics',
            content: calendar.content,
            contentType: `text/calendar; charset=utf-8; method=${calendar.method}`,
          },
        ],
      };

export const messageOf = (mail: Mail): SendMailOptions => ({
  messageId: messageId(mail),
  from: { name: mail.from.name, address: mail.from.email },
  // As an object: a comma in a text would make two recipients of one
  to: { name: '', address: mail.to },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  headers: {
    'Content-Language': mail.lang,
    // RFC 3834: no holiday notices, please
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  },
  disableFileAccess: true,
  disableUrlAccess: true,
  ...attachments(mail),
});
