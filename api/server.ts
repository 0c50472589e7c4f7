/** `npm start`. */
import { runServer } from './process.ts';

await runServer();
