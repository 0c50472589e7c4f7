/** Made once of each key, when it is first asked for. What fails is tried again. `most`: with more, all are forgotten. */
export function kept<Value>(make: (key: string) => Value, most = Number.POSITIVE_INFINITY): (key: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    if (known.size > most) known.clear();
    known.set(key, found);
    return found.value;
  };
}
