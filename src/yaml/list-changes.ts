import { diffArrays } from 'diff';
import { equals } from '../domain/data.ts';

/** A stretch of a list that gives way to a stretch of another. */
interface ListChange {
  /** Where the stretches begin. */
  readonly before: number;
  readonly after: number;
  readonly removed: number;
  readonly added: number;
}

/** The stretches between the items that two lists have in common, in order. */
export function listChanges(before: readonly unknown[], after: readonly unknown[]): ListChange[] {
  const changes: ListChange[] = [];
  let place = { before: 0, after: 0 };
  let change = { ...place, removed: 0, added: 0 };
  const close = () => {
    if (change.removed + change.added > 0) changes.push(change);
  };
  for (const { count, added, removed } of diffArrays([...before], [...after], { comparator: equals })) {
    place = { before: place.before + (added ? 0 : count), after: place.after + (removed ? 0 : count) };
    if (removed) change.removed += count;
    else if (added) change.added += count;
    else {
      close();
      change = { ...place, removed: 0, added: 0 };
    }
  }
  close();
  return changes;
}
