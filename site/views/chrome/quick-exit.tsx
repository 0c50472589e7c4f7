/**
 * "Esci subito", for pages that can put at risk whoever is seen reading them. A plain link: with scripts it replaces this
 * page in the history (`components/quick-exit.astro`), and we never promise that nothing stays.
 */

import type { Desk } from '#content/model/desk.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../icon.tsx';

/** A site that anybody might be reading. */
export const neutralSite = 'https://www.wikipedia.org/';

type ExitProps = {
  /** There for a script to show, when it is needed. */
  hidden?: boolean;
  context: ViewContext;
};

export const QuickExit = ({ hidden = false, context: { lang, t } }: ExitProps) => (
  <aside class="quick-exit" aria-label={t('quickExit.title')} hidden={hidden}>
    <div class="container">
      <a class="btn btn-exit" href={neutralSite} rel="noreferrer" data-quick-exit>
        <Icon name="exit" />
        <span>{t('quickExit.leave')}</span>
      </a>
      <p>
        <a href={`${inLanguage(lang, paths.help)}#cronologia`}>{t('quickExit.history')}</a>
      </p>
    </div>
  </aside>
);

type DeskExitProps = { desk: Desk | undefined; context: ViewContext };

/** On every page about a desk where one must not be seen. */
export const DeskExit = ({ desk, context }: DeskExitProps) =>
  desk !== undefined && isSensitiveDesk(desk, context.directory) ? <QuickExit context={context} /> : null;
