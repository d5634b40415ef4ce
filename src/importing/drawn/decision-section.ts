import { genitive, shortBody, type MatterFacts } from './content.ts';
import { text, type Block, type Paragraph } from './document.ts';
import { sectionHeading, type MatterInput } from './matter-input.ts';
import type { HouseStyle } from './style.ts';
import type { TrueMatter } from './truth.ts';

/** The decision, in the house's form of clauses. */
export function decisionSection(
  input: MatterInput,
  style: HouseStyle,
): { section: Block[]; clauses: string[]; amounts: TrueMatter['amounts'] } {
  const body = shortBody(input.body);
  const facts = style.clauses === 'single' ? input.facts.clauses.slice(0, 1) : input.facts.clauses;
  const heading = style.decisionHeading === 'of-body' ? `${genitive(body)} beslut` : 'Beslut';
  const lead = `${body} beslutar`;
  const blocks: Block[] = [sectionHeading(heading, style)];
  const isLedIn = style.decisionHeading === 'lead-in' || style.clauses === 'att';
  if (style.clauses === 'single') {
    const [clause] = facts;
    if (clause) blocks.push(text(`${lead} att ${clause.infinitive}.`));
  } else {
    if (isLedIn) blocks.push(text(style.clauses === 'att' ? lead : `${lead}:`));
    facts.forEach((clause, index) => blocks.push(clauseParagraph(clause, index, style)));
  }
  const inText = (clause: MatterFacts['clauses'][number]) =>
    style.clauses === 'att' || style.clauses === 'single' ? clause.infinitive : clause.sentence;
  return { section: blocks, clauses: facts.map(inText), amounts: facts.flatMap(({ amounts }) => amounts) };
}

function clauseParagraph(
  clause: MatterFacts['clauses'][number],
  index: number,
  style: HouseStyle,
): Paragraph {
  const letter = String.fromCharCode(97 + index);
  const isAutomatic = style.markup === 'automatic-numbers';
  switch (style.clauses) {
    case 'att':
      return text(`att ${clause.infinitive}${index === 0 ? '' : '.'}`);
    case 'numbered':
      return isAutomatic
        ? text(clause.sentence, 'text', {
            automatic: { list: 'clauses', format: 'decimal', written: `${index + 1}.` },
            item: true,
          })
        : text(`${index + 1}. ${clause.sentence}`, 'text', { item: true });
    case 'lettered':
      return isAutomatic
        ? text(clause.sentence, 'text', {
            automatic: { list: 'clauses', format: 'letter', written: `${letter})` },
            item: true,
          })
        : text(`${letter}) ${clause.sentence}`, 'text', { item: true });
    case 'bullets':
      return text(`– ${clause.sentence}`, 'text', { item: true });
    default:
      return text(clause.sentence);
  }
}
