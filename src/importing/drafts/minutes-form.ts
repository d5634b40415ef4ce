import type { Entry } from '../../schema/collections.ts';
import { renderFields } from '../../yaml/render.ts';
import { masked } from '../model/taught-form.ts';
import type { LearntTrait } from '../model/reading.ts';
import type { ReadResult } from '../read.ts';
import { pathOf, type DraftFile } from './file.ts';
import { toWrite } from './noted.ts';
import { withoutPersonalNumber } from './private.ts';

/** What becomes of the file that says how an organisation's minutes are set up. */
export interface PlannedForm {
  readonly path: string;
  /** The file that is there: relied on, or not yet read through by anybody; or none. */
  readonly file: 'used' | 'unreviewed' | 'none';
  /** What was learnt that the file does not have, as a file of its own; undefined where there is nothing. */
  readonly proposal: DraftFile | undefined;
}

const TOP = `Så är protokollen uppbyggda, enligt npm run import. Ingen har läst igenom det.
Rätta det som är fel, och ange under kind vad varje rubrik handlar om. Ta sedan bort raden unreviewed: då läses
nästa protokoll så. Det som stämmer utan filen kan tas bort ur den.`;

type File = Entry<'protokollformer'> | undefined;

/** Plans the file of an organisation from all that one import read. */
export function planForm(results: readonly ReadResult[], organization: string, file: File): PlannedForm {
  const state = file === undefined ? 'none' : file.data.unreviewed ? 'unreviewed' : 'used';
  const traits = once(results.flatMap(({ reading }) => reading.form ?? [])).filter(
    (trait) => !isIn(trait, file) && (state === 'none' || isNews(trait)),
  );
  const path = pathOf('protokollformer', organization);
  return {
    path,
    file: state,
    proposal: traits.length === 0 ? undefined : proposed(organization, path, traits),
  };
}

/** What the reader does not know of all minutes: a heading of no known kind, and what returns around the text. */
const isNews = ({ trait, kind }: LearntTrait) => trait === 'furniture' || kind === 'unknown-heading';

const once = (traits: readonly LearntTrait[]) =>
  [...Map.groupBy(traits, ({ trait, value }) => `${trait} ${masked(value)}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );

function isIn({ trait, value }: LearntTrait, file: File): boolean {
  if (file === undefined) return false;
  const { furniture, headings, columns, paragraphHeading } = file.data;
  const has = (texts: readonly string[]) => texts.some((text) => masked(text) === masked(value));
  switch (trait) {
    case 'paragraph':
      return paragraphHeading !== undefined;
    case 'furniture':
    case 'text':
      return has(furniture.map(({ line }) => line));
    case 'heading':
      return has(headings.map(({ heading }) => heading));
    case 'column':
      return has(columns.map(({ heading }) => heading));
  }
}

function proposed(organization: string, path: string, traits: readonly LearntTrait[]): DraftFile {
  const of = (wanted: LearntTrait['trait']) =>
    traits
      .filter(({ trait, value }) => trait === wanted && /\p{L}/u.test(value))
      .map(({ value, kind }) => ({ value: withoutPersonalNumber(value), kind }));
  const list = (items: unknown[]) => (items.length === 0 ? undefined : items);
  const [paragraph] = of('paragraph');
  const fields = {
    organization,
    paragraphHeading: paragraph?.value,
    furniture: list(of('furniture').map(({ value }) => ({ line: value, is: 'furniture' }))),
    headings: list(
      of('heading').map(({ value, kind }) => ({
        heading: value,
        kind: kind === 'unknown-heading' ? toWrite('Vad handlar det om?', kind) : kind,
      })),
    ),
    columns: list(of('column').map(({ value, kind }) => ({ heading: value, kind }))),
    unreviewed: true,
  };
  return {
    collection: 'protokollformer',
    id: organization,
    path,
    fields,
    text: `${renderFields(fields, TOP)}\n`,
    doubts: [],
    signs: [],
  };
}
