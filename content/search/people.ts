/**
 * Words for the people of a family. Vocabularies name them, so that who says nothing else finds what is there for families; beside
 * other words they say whose trouble it is, not what it is (`meant.ts`).
 */
import { terms } from './tokens.ts';

/** In the languages of the vocabularies, as terms. For the build: browsers get theirs with the vocabulary. */
export const people: ReadonlySet<string> = new Set(
  terms(
    `figlio figlia figli bambino bambina bimbo bimba ragazzo ragazza mamma papà moglie marito child children kid son daughter
    baby enfant fils fille hijo hija niño niña copil copii fiu fiica fëmijë fëmija fëmijën fëmijëve djali
    vajza nënë baba burri gruaja ابني ابنتي بنتي ولدي ولادي اولاد اطفال طفل عيال دراري ام اب زوجي زوجتي راجلي جوزي مراتي مرتي
    drari wlad weldi mrati im ime дитина дитини діти дітей син дочка сім'я сім'ї мама тато батьки дружина ребенок дети сын
    孩子 小孩 儿童 儿子 女儿 妈妈 爸爸 父母 老公 老婆`,
  ),
);
