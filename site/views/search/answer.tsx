/**
 * The answer to a search: danger first, then whom to call where nobody near helps, then the cards. Rendered by the server
 * and, with the same markup of its parts, by the browser.
 */
import type { ComponentChildren } from 'preact';
import type { Results } from '#content/search/search.ts';
import { type Group, groups, type Shown } from './groups.ts';
import { whySentences } from './why.ts';
import type { SearchNames, SearchWords } from './words.ts';

/** Parts that other views made, as markup. */
export type AnswerParts = {
  /** The numbers to call. */
  danger: string | undefined;
  /** What to do where nothing was found. */
  none: string;
  /** The door of the Comune, or those of all Comuni if none was chosen. */
  doors: string;
};

export type Answer = {
  results: Results;
  /** Those that are shown at once. */
  shown: readonly Shown[];
  /** Of these something that was chosen is not known. Absent where no filter is chosen. */
  toAsk?: { shown: readonly Shown[]; sentence: string } | undefined;
  parts: AnswerParts;
};

export type Speech = { words: SearchWords; names: SearchNames };

const Markup = ({ html, class: className }: { html: string; class?: string }) => (
  <div class={className} dangerouslySetInnerHTML={{ __html: html }} />
);

const Found = ({ hit, card, words, names }: Shown & Speech) => {
  const why = whySentences(hit, words, names);
  return (
    <li>
      <article class="card">
        {why.length > 0 && <p class="card-kicker">{why.join(' · ')}</p>}
        <Markup class="card-inside" html={card} />
      </article>
    </li>
  );
};

const Section = ({ group: { heading, shown }, ...speech }: { group: Group } & Speech) => (
  <section>
    <h2>{heading}</h2>
    <ul class="grid">
      {shown.map((one) => (
        <Found key={one.hit.id} {...one} {...speech} />
      ))}
    </ul>
  </section>
);

/** `first`: the heading above those that come at once. */
const Sections = ({ shown, first, ...speech }: { shown: readonly Shown[]; first: string } & Speech) => (
  <>
    {groups(shown, first, speech.words).map((group) => (
      <Section key={group.heading} group={group} {...speech} />
    ))}
  </>
);

const isAlone = ({ hits: [best] }: Results): boolean => best === undefined || best.where === 'far';

const Doors = ({ results, parts, words }: Answer & Speech) => (
  <section>
    <p>{results.comune === undefined ? words.anyDoor : words.firstDoor}</p>
    <Markup class="actions" html={parts.doors} />
  </section>
);

const ToAsk = ({ shown, sentence, ...speech }: NonNullable<Answer['toAsk']> & Speech) => (
  <section class="filters-ask">
    <h2>{speech.words.askTitle}</h2>
    <p>{sentence}</p>
    <ul class="grid">
      {shown.map((one) => (
        <Found key={one.hit.id} {...one} {...speech} />
      ))}
    </ul>
  </section>
);

type Props = Answer &
  Speech & {
    /** The way to the others, if there are any. */
    children?: ComponentChildren;
  };

export const AnswerView = ({ children, ...answer }: Props) => {
  const { results, shown, toAsk, parts, words, names } = answer;
  return (
    <>
      {parts.danger !== undefined && <Markup html={parts.danger} />}
      {!toAsk && shown.length === 0 && <Markup html={parts.none} />}
      {isAlone(results) && (!toAsk || shown.length > 0) && <Doors {...answer} />}
      <Sections shown={shown} first={results.instead ? words.instead : words.found} words={words} names={names} />
      {children}
      {toAsk && toAsk.shown.length > 0 && <ToAsk {...toAsk} words={words} names={names} />}
    </>
  );
};
