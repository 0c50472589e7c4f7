/** What the pages are built from: the content, read once per build, and the day they are built for (Europe/Rome). */
import { LocalDate } from '#content/model/common.ts';
import { readDirectory } from '#content/read.ts';
import { noted } from './reading.ts';

export const directory = noted(readDirectory(__CONTENT_DIR__));
export const today = LocalDate.parse(__TODAY__);
