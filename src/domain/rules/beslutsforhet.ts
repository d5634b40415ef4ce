import type { FaultKind } from '../fault.ts';
import type { BodyKind } from '../organization.ts';
import { isKnown } from '../unknown.ts';
import { mostTakingPart } from './figures.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'beslutsforhet',
  severity: 'warning',
  title: 'Färre än beslutsförheten kräver',
  advice:
    'Jämför siffrorna med källan. Stämmer de, låt dem stå: att få deltog är en uppgift som läsaren ska få.',
  reason:
    'Fullmäktige, styrelser och nämnder får handlägga ett ärende bara när mer än hälften av ledamöterna är närvarande. I fullmäktige spelar det ingen roll om det är jäv som gör att de är för få. Siffrorna visar röstande, och fler kan ha varit närvarande.',
  law: ['KL 5:45', 'KL 5:46', 'KL 6:27'],
};

const bodies: readonly BodyKind[] = ['assembly', 'executive', 'committee', 'joint-committee'];

/**
 * More than half of the members must be present (KL 5:45 for fullmäktige, 6:27 for a styrelse or
 * nämnd). The highest number present that the source allows is compared, and nothing where the source
 * leaves it open. A warning: the law counts those present and the source those voting. Members kept out
 * by disqualification do not break the quorum of fullmäktige (KL 5:46).
 */
export const beslutsforhet = eventRule(kind, (event, { decision, body: { kind: bodyKind, seats } }) => {
  const present = mostTakingPart(event);
  if (!isKnown(seats) || present === undefined || !bodies.includes(bodyKind)) return [];
  const excused = bodyKind === 'assembly' ? decision.disqualified.length : 0;
  return findingWhen((present + excused) * 2 <= seats, () => ({
    path: ['totals'],
    expected: `fler än hälften av ${seats} ledamöter`,
    found: `högst ${present} deltagande`,
  }));
});
