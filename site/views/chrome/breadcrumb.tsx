/** Where this page is: links up to the home page, then its own name (Modello Comuni: `data-element="breadcrumb"`). */
import type { Language } from '#content/model/common.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { languageAttributes } from '../localized.tsx';

/** `path` without language; absent for the page itself, which comes last. `lang`: of the name, when it is not that of the page. */
export type Crumb = { name: string; lang?: Language; path?: string };

type Props = { context: ViewContext; crumbs: readonly Crumb[] };

const Step = ({ context, crumb }: { context: ViewContext; crumb: Crumb }) =>
  crumb.path === undefined ? (
    <li
      class="breadcrumb-item active"
      aria-current="page"
      {...languageAttributes(crumb.lang ?? context.lang, context.lang)}
    >
      {crumb.name}
    </li>
  ) : (
    <li class="breadcrumb-item">
      <a href={inLanguage(context.lang, crumb.path)}>{crumb.name}</a>
      <span class="separator" aria-hidden="true">
        /
      </span>
    </li>
  );

export const Breadcrumb = ({ context, crumbs }: Props) => (
  <nav class="container breadcrumb-container" aria-label={context.t('header.breadcrumb')}>
    <ol class="breadcrumb" data-element="breadcrumb">
      {[{ name: context.t('header.home'), path: paths.home }, ...crumbs].map((crumb) => (
        <Step key={crumb.name} context={context} crumb={crumb} />
      ))}
    </ol>
  </nav>
);
