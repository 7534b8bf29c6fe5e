import { readFileSync } from 'node:fs';
import type { ReadFigure } from '../../../src/app/data-access/figure-file';
import { readFigureFile } from '../../../src/app/data-access/figure-file';
import type { FigureFault } from '../../../src/app/domain/figure-file-fault';
import { carriedBy } from '../../../src/app/export/carried-by';
import { enFaults } from '../../../src/i18n/en-faults';
import { enShared } from '../../../src/i18n/en-shared';
import { wrongInput } from '../stop';

/** The figure that a PNG, an SVG or a JSON file carries. Throws a `Stop` for one that carries none, or a broken one. */
export async function readSaved(path: string): Promise<ReadFigure> {
  const carried = await carriedBy(new Blob([readFileSync(path)]));
  if (carried.kind === 'refused') throw refused(path, carried.fault);
  const reading = readFigureFile(carried.text);
  if (reading.kind === 'refused') throw refused(path, reading.fault);
  return reading.figure;
}

function refused(path: string, { code, value, rows }: FigureFault) {
  const faults = rows.flatMap((row) => row.faults.map((fault) => enFaults[fault.code](fault)));
  return wrongInput([`“${path}”:`, enShared.faults[code](value), ...faults].join(' '));
}
