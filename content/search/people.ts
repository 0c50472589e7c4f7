/**
 * Whose trouble it is says little about what it is: "my son is dyslexic" is about school, and a benefit for children is no
 * answer. Vocabularies name the children of a family, so that who says nothing else finds what is there for families.
 */
import type { Id } from '../model/common.ts';
import type { NeedScore } from './classify.ts';
import { isLittle, terms } from './tokens.ts';

const family: Id = 'famiglia';
/** In the languages of the vocabularies. */
const people: ReadonlySet<string> = new Set(
  terms(
    `figlio figlia figli bambino bambina bimbo bimba ragazzo ragazza mamma papà moglie marito child children kid son daughter
    baby enfant fils fille hijo hija niño niña copil copii fiu fiica fëmijë fëmija fëmijën fëmijëve djali
    vajza nënë baba burri gruaja ابني ابنتي بنتي ولدي ولادي اولاد اطفال طفل عيال دراري ام اب زوجي زوجتي راجلي جوزي مراتي مرتي
    drari wlad weldi mrati im ime дитина дитини діти дітей син дочка сім'я сім'ї мама тато батьки дружина ребенок дети сын
    孩子 小孩 儿童 儿子 女儿 妈妈 爸爸 父母 老公 老婆`,
  ),
);

const isOnlyWho = ({ id, terms }: NeedScore): boolean =>
  id === family && [...terms.keys()].every((term) => isLittle(term) || people.has(term));

/** Without the family where only its people are named and another need is clear. `least`: a clear need. */
export function whatNotWho(needs: readonly NeedScore[], least: number): readonly NeedScore[] {
  const what = needs.filter((need) => !isOnlyWho(need));
  return what.some(({ score }) => score >= least) ? what : needs;
}
