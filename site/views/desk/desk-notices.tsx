/**
 * Where closures of desks appear as soon as who runs them says so (`islands/notices`). The build leaves the place empty;
 * a page that has one carries the script.
 */
import type { ComponentChildren } from 'preact';
import type { Desk } from '#content/model/desk.ts';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { Embedded } from '../embedded.tsx';
import { wordsIn } from '../localized.tsx';
import { Status } from '../status.tsx';

type Props = { desks: readonly Desk[]; context: ViewContext };

/** `only`: "now" while one of the desks is closed, "soon" what begins within the week, "later" the rest. */
const Place = ({
  desks,
  context,
  only,
  children,
}: Props & { only: 'now' | 'soon' | 'later'; children: ComponentChildren }) => {
  if (desks.length === 0) return null;
  const names = desks.map(({ id, name }) => [id, wordsIn(name, context.lang)]);
  return (
    <desk-notices role="status" data-only={only}>
      <div hidden>{children}</div>
      <Embedded value={{ desks: Object.fromEntries(names), closed: context.t('notices.closed') }} />
    </desk-notices>
  );
};

const Closures = (props: Props & { only: 'soon' | 'later' }) => (
  <Place {...props}>
    <Callout tone="warning" title={props.context.t('notices.title')}>
      <ul class="lines" />
    </Callout>
  </Place>
);

/** At the top of a page: what keeps one from going there these days. */
export const ClosuresSoon = (props: Props) => <Closures {...props} only="soon" />;

/** Below what to do now. */
export const ClosuresLater = (props: Props) => <Closures {...props} only="later" />;

/** Before the hours, which it hides while the desk is closed. */
export const ClosedNow = (props: Props) => (
  <Place {...props} only="now">
    <Status tone="closed">{props.context.t('notices.closedNow')}</Status>
  </Place>
);
