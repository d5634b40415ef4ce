import type { Label } from '../naming.ts';

/**
 * The calendar files of assignments that readers may subscribe to: of one body, or of them all. Every page of
 * assignments shows them under "Följ". Empty until the files are there.
 */
export function followAssignments(_body?: string): readonly Label[] {
  return [];
}
