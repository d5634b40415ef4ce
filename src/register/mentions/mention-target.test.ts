import { describe, expect, test } from 'vitest';
import { findMentions } from '../../domain/mentions/find-mentions.ts';
import type { Speaker } from './named-body.ts';
import { entry, register } from '../fixture.ts';
import { mentionTarget } from './mention-target.ts';

const meeting = (body: string, date: string, folder = date) =>
  entry('sammantraden', `exempelby/${body}/${folder}`, { body: `exempelby/${body}`, date });
const decision = (body: string, folder: string, paragraph: string, matters: string[] = []) =>
  entry('beslut', `exempelby/${body}/${folder}/${paragraph}`, {
    meeting: `exempelby/${body}/${folder}`,
    paragraph,
    matters,
    title: `Påhittat ${paragraph}`,
  });
const archive = register({
  sammantraden: [
    meeting('kommunstyrelsen', '2020-05-14'),
    meeting('kommunstyrelsen', 'unknown', 'odaterat'),
    meeting('kommunfullmaktige', '2021-06-01'),
  ],
  beslut: [
    decision('kommunstyrelsen', '2020-05-14', '45', ['KS/412/2020']),
    decision('kommunstyrelsen', 'odaterat', '113'),
    decision('kommunfullmaktige', '2021-06-01', '7'),
  ],
});

const STYRELSEN = 'exempelby/kommunstyrelsen';
const document: Speaker = { organization: 'exempelby' };
const onOwnPage: Speaker = { organization: 'exempelby', body: STYRELSEN };
const target = (text: string, speaker = document) => {
  const [mention] = findMentions(text);
  if (!mention) throw new Error(`nothing is mentioned in ${text}`);
  const reached = mentionTarget(archive, mention, speaker);
  return reached && ('href' in reached ? reached.href : `saknas: ${reached.absent}`);
};
const OWN = `/${STYRELSEN}/2020-05-14/45/`;

describe('a § of a named body and day', () => {
  test.each([
    ['kommunstyrelsens beslut den 14 maj 2020, § 45'],
    ['KS 2020-05-14 § 45'],
    ['styrelsen 2020-05-14 § 45'],
    ['Exempelbys kommunstyrelse 2020-05-14 § 45'],
    ['kommunstyrelsens § 45/2020'],
  ])('is a link where the archive holds it: %s', (text) => expect(target(text)).toBe(OWN));

  test('leads to its clause, and to the meeting for several §§', () => {
    expect(target('KS 2020-05-14 § 45 punkt 1')).toBe(`${OWN}#punkt-1`);
    expect(target('KS 2020-05-14 § 45 punkt 9')).toBe(OWN);
    expect(target('KS 2020-05-14 §§ 44–46')).toBe(`/${STYRELSEN}/2020-05-14/`);
  });

  test('is called absent where the archive certainly lacks it', () => {
    expect(target('KS 2020-05-15 § 45')).toBe('saknas: Kommunstyrelsen 15 maj 2020 §\u00a045');
    expect(target('miljönämnden 2020-05-14 § 45')).toBe('saknas: 14 maj 2020 §\u00a045');
  });

  test('is neither where an undated decision may be it', () => {
    expect(target('KS 2020-05-14 § 113')).toBeUndefined();
  });

  test('is neither where the name may be of several bodies', () => {
    expect(target('nämnden 2020-05-14 § 45')).toBeUndefined();
    expect(target('HSN 2020-05-14 § 45')).toBeUndefined();
  });
});

describe('bodies of other kinds', () => {
  const names = {
    kommunstyrelsen: ['Kommunstyrelsen', 'executive'],
    au: ['Kommunstyrelsens arbetsutskott', 'committee'],
    bolag: ['Bolagsstyrelsen', 'committee'],
    funktion: ['Nämnden för funktionsstöd', 'committee'],
    miljo: ['Miljö- och klimatnämnden', 'committee'],
  };
  const town = register({
    organisationer: [
      entry('organisationer', 'exempelby', {
        bodies: Object.entries(names).map(([id, [name, kind]]) => ({ id, name, kind })),
      }),
    ],
    sammantraden: Object.keys(names).map((id) => meeting(id, '2020-05-14')),
    beslut: Object.keys(names).map((id) => decision(id, '2020-05-14', '45')),
  });
  const led = (text: string) => {
    const reached = mentionTarget(town, findMentions(text)[0]!, document);
    return reached && ('href' in reached ? reached.href.split('/')[2] : reached.absent);
  };

  test.each([
    ['Bolagsstyrelsens protokoll den 14 maj 2020, § 45', 'bolag'],
    ['kommunstyrelsens arbetsutskott 2020-05-14 § 45', 'au'],
    ['Enligt kommunstyrelsens arbetsutskotts beslut den 14 maj 2020, § 45', 'au'],
    ['nämnden för funktionsstöd 2020-05-14 § 45', 'funktion'],
    ['Miljö- och klimatnämndens beslut 2020-05-14 § 45', 'miljo'],
    ['styrelsen 2020-05-14 § 45', 'kommunstyrelsen'],
    // A company's board, or a committee that the archive does not have, is nobody here.
    ['styrelsen för Påhittade bolaget 2020-05-14 § 45', undefined],
    ['nämnden för kultur 2020-05-14 § 45', undefined],
  ])('%s', (text, body) => expect(led(text)).toBe(body));
});

describe('a § without a body', () => {
  test('is the own body’s only where nothing else comes into question', () => {
    expect(target('§ 45 den 14 maj 2020', onOwnPage)).toBe(OWN);
    expect(target('§ 45 den 14 maj 2020')).toBeUndefined();
    expect(target('Patientnämnden tyckte något annat. § 45 den 14 maj 2020', onOwnPage)).toBeUndefined();
    expect(target('§ 7 den 1 juni 2021', onOwnPage)).toBeUndefined();
  });

  test('is absent where no body of the archive has it', () =>
    expect(target('§ 3 den 1 juni 2021')).toBe('saknas: 1 juni 2021 §\u00a03'));

  test('and without a day is the meeting’s own on the page of a meeting, nothing elsewhere', () => {
    const speaking = { ...onOwnPage, meeting: `${STYRELSEN}/2020-05-14` };
    expect(target('Arkivet har § 45.', speaking)).toBe(OWN);
    expect(target('Arkivet har § 46.', speaking)).toBeUndefined();
    expect(target('Arkivet har § 45.', onOwnPage)).toBeUndefined();
  });
});

describe('a registry number', () => {
  test('is a link in any form that the archive knows', () => {
    expect(target('KS/412/2020')).toBe('/exempelby/arenden/ks-412-2020/');
    expect(target('dnr KS 412-2020')).toBe('/exempelby/arenden/ks-412-2020/');
  });
  test('is absent only where the text says that it is one', () => {
    expect(target('dnr 99-2020')).toBe('saknas: Ärendet 99-2020');
    expect(target('om 99-2020')).toBeUndefined();
  });
});
