import { Document, isMap, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { withoutPersonalNumber } from './private.ts';
import { bare, commentOf, Noted, notesIn } from './noted.ts';

/** Keys whose items are short and stand on one line each. */
const ON_ONE_LINE = new Set(['by', 'votes', 'disqualified', 'matters']);

const comment = (text: string) =>
  text
    .split('\n')
    .map(
      (line) =>
        ` ${withoutPersonalNumber(line)
          .replace(/[\u0000-\u001f]+/gu, ' ')
          .trim()}`,
    )
    .join('\n');

/** Fields as YAML, every note as a comment above what it is about. `top` is the comment at the top. */
export function toYaml(fields: Readonly<Record<string, unknown>>, top: string): string {
  const document = new Document();
  document.contents = mapOf(fields) as unknown as typeof document.contents;
  document.commentBefore = comment(top);
  return document.toString({ lineWidth: 100, flowCollectionPadding: true });
}

/** Fields as a map of the document, with their notes. */
export function mapOf(fields: Readonly<Record<string, unknown>>): YAMLMap {
  const map = new YAMLMap();
  const waiting: string[] = [];
  for (const [name, own] of Object.entries(fields)) {
    const { value, notes } = unwrapped(own);
    waiting.push(...notes);
    if (isAllLeftOut(value)) waiting.push(...notesIn(value).map(commentOf));
    if (value === undefined || isAllLeftOut(value)) continue;
    const key = new Scalar(name);
    if (waiting.length > 0) key.commentBefore = comment(waiting.splice(0).join('\n'));
    map.items.push(new Pair(key, nodeOf(value, name)));
  }
  if (waiting.length > 0) map.comment = comment(waiting.join('\n'));
  return map;
}

/** A list in which nothing is left but notes: they stand where the field would be. */
const isAllLeftOut = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && (bare(value) as unknown[]).length === 0;

function nodeOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return listOf(value, key);
  if (typeof value === 'object' && value !== null) return mapOf(value as Record<string, unknown>);
  return new Scalar(typeof value === 'string' ? withoutPersonalNumber(value) : value);
}

function listOf(values: readonly unknown[], key: string): YAMLSeq {
  const list = new YAMLSeq();
  const waiting: string[] = [];
  for (const own of values) {
    const { value, notes } = unwrapped(own);
    waiting.push(...notes);
    if (value === undefined) continue;
    const node = nodeOf(value, key);
    if (isMap(node) && ON_ONE_LINE.has(key)) node.flow = true;
    if (waiting.length > 0 && (isMap(node) || isScalar(node)))
      node.commentBefore = comment(waiting.splice(0).join('\n'));
    list.items.push(node);
  }
  if (waiting.length > 0) list.comment = comment(waiting.join('\n'));
  if (list.items.length === 0 || (key === 'matters' && waiting.length === 0)) list.flow = true;
  return list;
}

function unwrapped(value: unknown): { value: unknown; notes: string[] } {
  const notes: string[] = [];
  let own = value;
  while (own instanceof Noted) {
    notes.push(commentOf(own.note));
    own = own.value;
  }
  return { value: own, notes };
}
