/** For development (`SMS_URL=file`): each message is a file under `DATA_DIR/outbox`, and nobody's phone rings. */
import { writeWhole } from '../outbox/files.ts';
import type { SmsChannel } from './sms.ts';

export const fileSms = (folder: string): SmsChannel => ({
  send: ({ id, to, text }) => writeWhole(folder, `${id}.sms.json`, `${JSON.stringify({ to, text }, null, 2)}\n`),
});
