/** Rows under a title that says how many they are; nothing where there are none. */
import type { ComponentChild } from 'preact';

type Props<Card> = { title: string; cards: readonly Card[]; row: (card: Card) => ComponentChild };

export const CountedRows = <Card,>({ title, cards, row }: Props<Card>) =>
  cards.length === 0 ? null : (
    <section>
      <h2>
        {title} ({cards.length})
      </h2>
      <ul class="staff-rows">{cards.map(row)}</ul>
    </section>
  );
