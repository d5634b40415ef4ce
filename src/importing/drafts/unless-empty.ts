/** A list, or nothing where it is empty: such a field is left out. */
export const unlessEmpty = (list: readonly unknown[]) => (list.length === 0 ? undefined : list);
