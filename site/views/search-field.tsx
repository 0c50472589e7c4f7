/** The search box. It is a plain form: without scripts it opens the search page. */
import { Icon } from './icon.tsx';

type Props = {
  action: string;
  label: string;
  button: string;
  hint?: string;
  value?: string;
  id?: string;
};

export const SearchField = ({ action, label, button, hint, value, id = 'q' }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: browsers of old phones do not know <search>
  <form class="search" action={action} method="get" role="search">
    <label for={id}>{label}</label>
    <div class="search-row">
      <input
        class="form-control"
        id={id}
        name="q"
        type="search"
        value={value}
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <button class="btn btn-primary" type="submit">
        <Icon name="search" />
        <span class="btn-word">{button}</span>
      </button>
    </div>
    {hint !== undefined && (
      <p class="search-hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </form>
);
