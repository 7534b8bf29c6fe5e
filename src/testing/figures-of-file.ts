import { readFileSync } from 'node:fs';
import { bytesSource } from '../app/data-access/statistics/blob-source';
import { ColumnStore } from '../app/data-access/statistics/column-store';
import { readTable } from '../app/data-access/statistics/read-table';
import { NO_CHOICES } from '../app/domain/statistics/import-run';
import { unitOf } from '../app/domain/statistics/table-units';
import { realReading } from './package-files';

const { set } = realReading();

const fixture = (file: string) => new Uint8Array(readFileSync(`fixtures/import/ok/${file}`));

async function read(file: string, bytes: Uint8Array<ArrayBuffer>) {
  const job = {
    id: 'ds-test0001',
    source: bytesSource(bytes, file),
    choices: NO_CHOICES,
    knowledge: { regions: [...set.regions.values()], remembered: [] },
    now: '2026-11-28T10:00:00Z',
  };
  const { dataset, columns } = await readTable(job, {
    onPreview: () => undefined,
    onProgress: () => undefined,
    breathe: () => Promise.resolve(),
  });
  return { dataset, store: new ColumnStore(dataset, columns) };
}

/** All figures of a file as nobody has corrected them: `region period indicator: value unit`. */
export async function figuresOf(file: string, bytes = fixture(file)): Promise<readonly string[]> {
  const { dataset, store } = await read(file, bytes);
  return dataset.indicators.flatMap((member, indicator) => {
    const { unit, unitMult } = unitOf(dataset, member, set.units.values());
    const power = unitMult === 0 ? '' : `e${String(unitMult)}`;
    const slice = store.slice({ indicator, regions: null, periods: null });
    return [...slice.value].map((value, at) => {
      const region = dataset.regions[slice.region[at]!]!;
      const period = dataset.periods[slice.period[at]!]!.id;
      const where = region.kind === 'matched' ? region.id : region.name.en;
      const name = unit.quantity === 'not-stated' ? '' : ` ${unit.id}`;
      return `${where} ${period} ${member.name.en}: ${Number.isNaN(value) ? '–' : String(value) + power}${name}`;
    });
  });
}

/** What is said of each figure: `region period: value [status] why there is none (note)`. */
export async function statusesOf(file: string, bytes = fixture(file)): Promise<readonly string[]> {
  const { dataset, store } = await read(file, bytes);
  return dataset.indicators.flatMap((_, indicator) => {
    const slice = store.slice({ indicator, regions: null, periods: null });
    return [...slice.value].map((value, at) => {
      const { status, absence, note } = dataset.traits[slice.trait[at]!]!;
      const said = [
        Number.isNaN(value) ? '–' : String(value),
        status === 'A' ? '' : `[${status}]`,
        absence ?? '',
        note === '' ? '' : `(${note})`,
      ];
      const where = dataset.regions[slice.region[at]!]!.name.en;
      const period = dataset.periods[slice.period[at]!]!.id;
      return `${where} ${period}: ${said.filter((part) => part !== '').join(' ')}`;
    });
  });
}
