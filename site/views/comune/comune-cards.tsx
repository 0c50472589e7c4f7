/** The Comuni of the portal as links, with how many services each has. */
import { servicesOfComune } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';

export const ComuneCards = ({ context: { t, lang, directory } }: { context: ViewContext }) => (
  <ul class="comuni">
    {[...directory.comuni.values()].map((comune) => (
      <li key={comune.id}>
        <a class="comune" href={inLanguage(lang, paths.comune(comune.id))}>
          <strong>{comune.name}</strong>
          <small>{t('comune.count', { count: servicesOfComune(comune.id, directory).length })}</small>
        </a>
      </li>
    ))}
  </ul>
);
