/** Mark and name, leading home. */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';
import { Logo } from './logo.tsx';

export const Brand = ({ context: { lang, directory } }: { context: ViewContext }) => (
  <a class="brand" href={inLanguage(lang, paths.home)}>
    <Logo />
    <span>
      <span class="brand-name">{directory.portal.name}</span>
      <span class="brand-tagline">
        <Localized words={directory.portal.tagline} lang={lang} />
      </span>
    </span>
  </a>
);
