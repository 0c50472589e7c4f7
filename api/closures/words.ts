/** What a closure says to the public. */
import { Words } from '#content/model/common.ts';

/** As its row keeps them: JSON. */
export const closureWords = ({ words }: { words: string }): Words => Words.parse(JSON.parse(words));
