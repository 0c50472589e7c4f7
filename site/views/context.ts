/**
 * What every view is given: the language, its words, the content, and the day (Europe/Rome) for which it speaks. `now`:
 * the page is made for this moment; absent: it is made once for the whole day.
 */
import type { Language, LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import type { Translate } from './translator.ts';

export type ViewContext = { lang: Language; t: Translate; directory: Directory; today: LocalDate; now?: Instant };
