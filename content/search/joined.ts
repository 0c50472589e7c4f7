/** Words written together, as thumbs and phones that listen leave them: "lafitto", "dallanagrafe", "bancoalimentare". */
import { type Dictionary, meanings } from './dictionary.ts';
import { stem } from './stemmer.ts';
import type { Token } from './tokens.ts';

/** Before a vowel they lose theirs and are written with an apostrophe, which is the first thing that a hurry leaves out. */
const article = /^(?:all|dall|dell|nell|sull|perl|coll|quell|quest|un|l|d)(?=h?[aeiou]...)/;

const shortestFirst = 4;
const shortestSecond = 5;

const tokenOf = (word: string): Token => ({ word, term: stem(word) });

/** The two known words of which it is made, the longest first one. */
function twoIn({ word }: Token, { has }: Dictionary): Token[] {
  for (let end = word.length - shortestSecond; end >= shortestFirst; end--) {
    const both = [word.slice(0, end), word.slice(end)].map(tokenOf);
    if (both.every(({ term }) => has(term))) return both;
  }
  return [];
}

/** The words of a token that means nothing as it is; none where nobody knows them either. */
export function parted(token: Token, dictionary: Dictionary): readonly Token[] {
  const bare = tokenOf(token.word.replace(article, ''));
  const isBare = bare.word !== token.word && meanings(bare, dictionary, false).length > 0;
  return isBare ? [bare] : twoIn(token, dictionary);
}
