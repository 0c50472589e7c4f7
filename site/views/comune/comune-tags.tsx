/** Comuni as small links, where the sentence above says why. */
import type { Comune } from '#content/model/comune.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';

export const ComuneTags = ({ comuni, context: { lang } }: { comuni: Iterable<Comune>; context: ViewContext }) => (
  <ul class="tags">
    {[...comuni].map(({ id, name }) => (
      <li key={id}>
        <a class="tag" href={inLanguage(lang, paths.comune(id))}>
          {name}
        </a>
      </li>
    ))}
  </ul>
);
