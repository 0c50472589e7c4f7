/** What every view is given: the language, its words, the content, and the day (Europe/Rome) for which it speaks. */
import type { Language, LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import type { Translate } from './translator.ts';

export type ViewContext = { lang: Language; t: Translate; directory: Directory; today: LocalDate };
