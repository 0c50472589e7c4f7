/**
 * What a form sent, as a tree: names are paths, `facts.at.0.from`. A branch is a control, what stands below it, or both
 * (`?` says which variant was chosen).
 */
export type Branch = { values: string[]; below: Map<string, Branch> };

const empty = (): Branch => ({ values: [], below: new Map() });

/** Deeper than any record. */
const deepest = 16;

export const branchesOf = (entries: Iterable<readonly [string, string]>): Branch => {
  const root = empty();
  for (const [name, value] of entries) {
    let branch = root;
    for (const key of name.split('.').slice(0, deepest)) {
      const next = branch.below.get(key) ?? empty();
      branch.below.set(key, next);
      branch = next;
    }
    branch.values.push(value);
  }
  return root;
};

export const below = (branch: Branch | undefined, key: string): Branch | undefined => branch?.below.get(key);

export const textIn = (branch: Branch | undefined): string =>
  (branch?.values.at(-1) ?? '').replaceAll('\r\n', '\n').trim();

/** The numbered branches, in their order; the number is the place that the item had before. */
export const itemsIn = (branch: Branch | undefined): { place: number; branch: Branch }[] =>
  [...(branch?.below ?? [])]
    .filter(([key]) => /^\d{1,3}$/.test(key))
    .map(([key, item]) => ({ place: Number(key), branch: item }))
    .sort((one, other) => one.place - other.place);
