import { formatFault } from '../../src/reading/located-fault.ts';
import { errorsIn, type Reading } from '../../src/reading/read-archive.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Every fault in Swedish, and a line that sums up. */
export function asText(reading: Reading): string {
  const errors = errorsIn(reading).length;
  const warnings = reading.faults.length - errors;
  const files = reading.digests.size;
  const verdict =
    errors > 0
      ? `Innehållet kan inte publiceras förrän ${errors === 1 ? 'felet är rättat' : 'felen är rättade'}.`
      : 'Innehållet kan publiceras.';
  return [
    ...reading.faults.map((fault) => `${formatFault(fault)}\n`),
    `${plural(files, 'fil läst', 'filer lästa')}: ${errors} fel, ${plural(warnings, 'varning', 'varningar')}. ${verdict}`,
    '',
  ].join('\n');
}

/** The same for machines: one object a fault, with the fault kind's code, severity and title. */
export function asJson(reading: Reading): string {
  const faults = reading.faults.map(({ kind, ...place }) => ({
    code: kind.code,
    severity: kind.severity,
    title: kind.title,
    ...(kind.law ? { law: kind.law } : {}),
    ...place,
  }));
  return `${JSON.stringify(faults, null, 2)}\n`;
}
