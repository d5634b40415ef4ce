import { Chance } from './chance.ts';
import { bodies, drawMatters, drawMembers, drawPositions, drawRegistryNumber } from './content.ts';
import { text, type Block, type DrawnDocument, type Furniture } from './document.ts';
import { paragraphHeading } from './headings.ts';
import { markUp } from './markup.ts';
import { sectionHeading } from './matter-input.ts';
import { composeMatter, type ComposedMatter } from './sections.ts';
import type { DrawnFormat, HouseStyle } from './style.ts';
import { nameOf, type Member, type Truth } from './truth.ts';

export interface DrawnMinutes {
  document: DrawnDocument;
  truth: Truth;
}

const months = ['januari', 'februari', 'mars', 'april', 'maj'];

interface MeetingDay {
  iso: string;
  written: string;
  days: string[];
}

function drawDay(chance: Chance, style: HouseStyle): MeetingDay {
  const month = chance.between(1, 5);
  const day = chance.between(2, 24);
  const iso = (dayOfMonth: number) =>
    `2031-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  const name = months[month - 1] ?? 'maj';
  if (style.days === 'two-days')
    return { iso: iso(day), written: `${day}–${day + 1} ${name} 2031`, days: [iso(day), iso(day + 1)] };
  if (style.days === 'in-words')
    return { iso: iso(day), written: `den ${day} ${name} 2031`, days: [iso(day)] };
  return { iso: iso(day), written: iso(day), days: [iso(day)] };
}

/** Made-up minutes in this house style, and what they say. The same seed and style give the same document. */
export function composeMinutes(seed: number, style: HouseStyle, format: DrawnFormat): DrawnMinutes {
  const chance = new Chance(seed);
  const body = chance.pick(bodies);
  const day = drawDay(chance, style);
  const isBundle = style.extracts === 'bundle';
  const members = drawMembers(chance, chance.between(7, 13), style.names === 'long');
  const absentee = members.pop() ?? { given: 'Ylva', family: 'Holt', party: 'S' };
  const count = isBundle ? 3 : chance.between(4, 6);
  const first = chance.between(3, 120);
  const facts = drawMatters(chance, count, style);
  const voteAt = chance.between(1, count - 1);

  const matters = facts.map((matterFacts, index) => {
    const positions =
      index === voteAt || (index === 0 && chance.happens(0.3))
        ? drawPositions(chance, members, style.absent !== 'none', style.trap === 'casting-vote')
        : null;
    const registryNumbers =
      style.registry === 'none' ||
      (style.registryForm === 'number-first' && !/dnr|label/u.test(style.registry))
        ? []
        : Array.from({ length: style.registry === 'two' ? 2 : 1 }, () =>
            drawRegistryNumber(chance, style.registryForm),
          );
    const input = {
      paragraph: String(first + index),
      registryNumbers,
      facts: matterFacts,
      members,
      absentee,
      positions,
      body,
    };
    return composeMatter(chance, input, style);
  });

  const spans = matters.flatMap((matter) => matter.spans);
  const cover = coverBlocks(body, day, members, style);
  const lists = matters.flatMap(({ appendix }) => appendix);
  const atEnd = style.rollCallPlace === 'appendix-last' && lists.length > 0;
  const atStart = style.rollCallPlace === 'appendix-first' && lists.length > 0;
  const inParagraph = style.rollCallPlace === 'after-paragraph';

  const blocks: Block[] = [
    ...(isBundle ? [] : cover),
    ...(isBundle ? [] : agendaBlocks(matters, style)),
    ...(atStart ? [{ kind: 'page' } as const, text('Bilaga 1', 'section'), ...lists] : []),
    ...matters.flatMap((matter, index): Block[] => [
      ...(isBundle || index === 0 ? [{ kind: 'page' } as const] : []),
      ...(isBundle ? extractHead(body, day) : []),
      ...paragraphHeading(matter.truth, style),
      ...ordered(matter, style),
      ...(inParagraph ? matter.appendix : []),
    ]),
    ...(style.signatures === 'end' ? signatureBlocks(members, style) : []),
    ...(atEnd ? [{ kind: 'page' } as const, text('Bilaga 1', 'section'), ...lists] : []),
  ];
  const document: DrawnDocument = {
    blocks,
    furniture: furnitureOf(body, day, style, format),
    letterSpaced: format === 'print' && style.print === 'letter-spaced',
    narrow: format === 'print' && style.print === 'narrow',
  };
  const truth: Truth = {
    body,
    days: day.days,
    matters: matters.map((matter) => matter.truth),
    spans,
    mayBeRefused: format === 'word' && style.markup === 'tracked',
  };
  markUp(document, truth, style, format, chance);
  return { document, truth };
}

/** The parts of a § in the house's order. Dissent without a heading of its own stands before the recipients. */
function ordered({ sections }: ComposedMatter, style: HouseStyle): Block[] {
  const { matter, proposed, moves, vote, decision, dissent, recipients } = sections;
  switch (style.order) {
    case 'decision-first':
      return [...decision, ...matter, ...proposed, ...moves, ...vote, ...dissent, ...recipients];
    case 'decision-after-matter':
      return [...matter, ...decision, ...proposed, ...moves, ...vote, ...dissent, ...recipients];
    case 'decision-before-recipients':
      return [...proposed, ...matter, ...moves, ...vote, ...decision, ...dissent, ...recipients];
    case 'decision-last':
      return [...matter, ...proposed, ...moves, ...vote, ...decision, ...dissent, ...recipients];
  }
}

function coverBlocks(body: string, day: MeetingDay, members: Member[], style: HouseStyle): Block[] {
  const approval = style.days === 'approval-beside';
  const [chair, ...rest] = members;
  return [
    text(body, 'title'),
    text('Sammanträdesprotokoll', 'title', { close: true }),
    text(`Sammanträdesdatum: ${day.written}${approval ? '   Justeringsdatum: 2031-06-02' : ''}`),
    text('Plats och tid: Kommunhuset i Eksta, klockan 13.00–16.30'),
    text('Beslutande', 'section'),
    ...(chair ? [text(`${nameOf(chair)} (${chair.party}), ordförande`, 'text', { close: true })] : []),
    ...rest.map((member) => text(`${nameOf(member)} (${member.party})`, 'text', { close: true })),
    ...(style.signatures === 'cover' ? signatureBlocks(members, style) : []),
  ];
}

function signatureBlocks(members: Member[], style: HouseStyle): Block[] {
  const [chair, , checker] = members;
  return [
    sectionHeading('Underskrifter', style),
    text('Sekreterare: Gun Klang'),
    ...(chair ? [text(`Ordförande: ${nameOf(chair)}`)] : []),
    ...(checker ? [text(`Justerare: ${nameOf(checker)}`)] : []),
  ];
}

function extractHead(body: string, day: MeetingDay): Block[] {
  return [
    text(body, 'title'),
    text('Protokollsutdrag', 'title', { close: true }),
    text(`Sammanträdesdatum: ${day.written}`),
  ];
}

function agendaBlocks(matters: ComposedMatter[], style: HouseStyle): Block[] {
  if (style.agenda === 'none') return [];
  const lines = matters.map(({ truth }, index) => {
    if (style.agenda === 'with-pages')
      return `§ ${truth.paragraph} ${truth.title} ${'.'.repeat(12)} ${index + 3}`;
    if (style.agenda === 'numbered') return `${index + 1}. ${truth.title}`;
    return `§ ${truth.paragraph} ${truth.title}`;
  });
  return [
    { kind: 'page' },
    text('Innehåll', 'section'),
    ...lines.map((line) => text(line, 'text', { close: true })),
  ];
}

function furnitureOf(body: string, day: MeetingDay, style: HouseStyle, format: DrawnFormat): Furniture {
  const header = [`${body}   Sammanträdesprotokoll`, `${day.iso}   Sida #`];
  const watermark = format === 'print' && style.print === 'watermark' ? 'UTKAST' : null;
  const none = { header: [], footer: [], watermark };
  if (format === 'html') return none;
  switch (style.furniture) {
    case 'none':
      return none;
    case 'header':
      return { ...none, header };
    case 'footer':
      return { ...none, footer: ['Eksta kommun   Protokoll   Sida #'] };
    case 'both':
      return { ...none, header, footer: ['Justerandes signatur   Utdragsbestyrkande'] };
    case 'page-number':
      return { ...none, footer: ['#'] };
    case 'signatures':
      return { ...none, footer: ['Ordförandes sign   Justerares sign   Utdraget bestyrks'] };
    case 'address':
      return {
        ...none,
        footer: ['Eksta kommun, Torget 1, 123 45 Eksta, telefon 08-465 004 00', 'www.eksta.example   Sida #'],
      };
  }
}
