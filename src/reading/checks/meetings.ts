import { counted } from '../../domain/counted.ts';
import type { Finding } from '../../domain/fault.ts';
import { isCancelled } from '../../domain/meeting.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { Archive, EntryData } from '../../schema/collections.ts';
import { kinds } from '../fault-kinds.ts';

type Meeting = EntryData<'sammantraden'>;

/** Further days of a meeting that are not later than its first, or are written twice. */
function daysThatCannotBe({ date, furtherDays }: Meeting): Finding[] {
  return furtherDays.flatMap((day, index) => {
    const path = ['furtherDays', index];
    if (!isKnown(date))
      return [{ kind: kinds['fel-dagar'], path, expected: 'en känd första dag i date', found: day }];
    if (day <= date)
      return [
        { kind: kinds['fel-dagar'], path, expected: `en dag efter ${date}, som är den första`, found: day },
      ];
    return furtherDays.indexOf(day) < index
      ? [{ kind: kinds['fel-dagar'], path, expected: 'varje dag en gång', found: `${day} en gång till` }]
      : [];
  });
}

/** What a meeting that was called off cannot have had. */
function whatWasNotHeld(id: string, { cancelled, ...data }: Meeting): Finding[] {
  if (cancelled === undefined) return [];
  const kind = kinds['installt-med-beslut'];
  const advice = 'Ändra värdet. Hölls sammanträdet tar du i stället bort fältet cancelled.';
  const counts = (['paragraphCount', 'voteEventCount'] as const).flatMap((name) => {
    const count = data[name];
    return isKnown(count) && count > 0
      ? [
          {
            kind,
            path: [name],
            expected: '0, eftersom sammanträdet ställdes in',
            found: String(count),
            advice,
          },
        ]
      : [];
  });
  return [
    ...counts,
    ...(isKnown(data.approvals) && data.approvals.length > 0
      ? [
          {
            kind,
            path: ['approvals'],
            expected: '[], eftersom sammanträdet ställdes in',
            found: counted(data.approvals.length, 'justering', 'justeringar'),
            advice,
          },
        ]
      : []),
    ...(cancelled.heldInstead === id
      ? [
          {
            kind,
            path: ['cancelled', 'heldInstead'],
            expected: 'ett annat sammanträde',
            found: 'det som ställdes in',
            advice: 'Ange det sammanträde som hölls i stället, eller ta bort raden.',
          },
        ]
      : []),
  ];
}

/** Findings for meetings whose days cannot be so, and for what those that were called off are said to have decided. */
export function checkMeetings({ sammantraden, beslut }: Archive) {
  const cancelled = new Set(sammantraden.filter(({ data }) => isCancelled(data)).map(({ id }) => id));
  return [
    ...sammantraden.flatMap(({ id, data }) =>
      [...daysThatCannotBe(data), ...whatWasNotHeld(id, data)].map((finding) => ({
        collection: 'sammantraden' as const,
        id,
        finding,
      })),
    ),
    ...beslut
      .filter(({ data }) => cancelled.has(data.meeting))
      .map(({ id, data }) => ({
        collection: 'beslut' as const,
        id,
        finding: {
          kind: kinds['installt-med-beslut'],
          path: ['meeting'],
          expected: 'ett sammanträde som hölls',
          found: `${data.meeting}, som är inställt`,
        },
      })),
  ];
}
