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

/** `only`: "now" shows it only while one of the desks is closed. */
const Place = ({ desks, context, only, children }: Props & { only?: 'now'; children: ComponentChildren }) => {
  if (desks.length === 0) return null;
  const names = desks.map(({ id, name }) => [id, wordsIn(name, context.lang)]);
  return (
    <desk-notices role="status" data-only={only}>
      <div hidden>{children}</div>
      <Embedded value={{ desks: Object.fromEntries(names), closed: context.t('notices.closed') }} />
    </desk-notices>
  );
};

/** At the top of a page. */
export const DeskNotices = (props: Props) => (
  <Place {...props}>
    <Callout tone="warning" title={props.context.t('notices.title')}>
      <ul class="lines" />
    </Callout>
  </Place>
);

/** Before the hours, which it hides while the desk is closed. */
export const ClosedNow = (props: Props) => (
  <Place {...props} only="now">
    <Status tone="closed">{props.context.t('notices.closedNow')}</Status>
  </Place>
);
