/** Groups items by a key, in their order. Asked for a key that none has, it gives an empty list. */
export const groupBy = <T>(
  items: readonly T[],
  key: (item: T) => string,
): ((key: string) => readonly T[]) => {
  const groups = Map.groupBy(items, key);
  return (value) => groups.get(value) ?? [];
};

/** Groups items that each have several keys; an item stands once under each of them. */
export const groupByEach = <T>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ((key: string) => readonly T[]) => {
  const pairs = items.flatMap((item) => [...new Set(keys(item))].map((key) => ({ item, key })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return (key) => (groups.get(key) ?? []).map(({ item }) => item);
};
