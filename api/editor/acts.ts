/** What the buttons of the form do to what was sent: add an item, take one away, copy a day. Pure. */

export type Entries = readonly (readonly [name: string, value: string])[];
export type Act = { name: string; path: string };

/** `remove:facts.at.0` */
export const actOf = (button: string): Act => {
  const [, name = 'save', path = ''] = /^([a-z]+)(?::([\w.?-]+))?$/.exec(button) ?? [];
  return { name, path };
};

const without = (entries: Entries, path: string): Entries =>
  entries.filter(([name]) => name !== path && !name.startsWith(`${path}.`));

/** The lines of a day on the days that were ticked, in the place of what stood there. */
const copied = (entries: Entries, path: string): Entries => {
  const grid = path.slice(0, path.lastIndexOf('.'));
  const source = entries.filter(([name]) => name.startsWith(`${path}.`));
  const days = entries.filter(([name]) => name === `copy.${path}`).map(([, day]) => day);
  return days.reduce<Entries>(
    (all, day) => [
      ...without(all, `${grid}.${day}`),
      ...source.map(([name, value]) => [`${grid}.${day}${name.slice(path.length)}`, value] as const),
    ],
    entries,
  );
};

export const afterAct = (entries: Entries, { name, path }: Act): Entries => {
  if (name === 'remove') return without(entries, path);
  return name === 'copy' ? copied(entries, path) : entries;
};
