import type { AssemblyPlan } from '../app/data-access/statistics/assembler';
import { Assembler, readPlanOf } from '../app/data-access/statistics/assembler';
import { bytesSource } from '../app/data-access/statistics/blob-source';
import { buildDataset } from '../app/data-access/statistics/build-dataset';
import { ColumnStore } from '../app/data-access/statistics/column-store';
import { openText } from '../app/data-access/statistics/read-text';
import type { TableReader } from '../app/data-access/statistics/table-reader';
import type { Dataset } from '../app/domain/statistics/dataset';
import type { ImportChoices } from '../app/domain/statistics/import-run';
import { NO_CHOICES } from '../app/domain/statistics/import-run';
import type { ColumnRole, Mapping } from '../app/domain/statistics/mapping';
import { AS_RECOGNISED } from '../app/domain/statistics/table';

/** What holds for a whole table, where nothing is said. */
export const NOT_FIXED = { region: '', indicator: '', period: '', unit: '' };

/** A mapping that the analyst has chosen. */
export function mappingOf(roles: readonly ColumnRole[], change: Partial<Mapping> = {}): Mapping {
  const columns = roles.map(
    (role) => ({ role, reason: 'chosen', detail: '', certainty: 'sure' }) as const,
  );
  return { columns, header: 'nothing', decimal: '.', fixed: NOT_FIXED, ...change };
}

/** All rows of a table, assembled as the worker does it. */
export async function assembledOf(reader: TableReader, plan: AssemblyPlan): Promise<Assembler> {
  const assembler = new Assembler(plan);
  await reader.read(readPlanOf(plan.mapping), {
    take: (batch) => {
      assembler.take(batch);
    },
    problem: (...what) => {
      assembler.leftOut(...what);
    },
    pause: () => Promise.resolve(),
  });
  return assembler;
}

/** Figures of a dataset as lines of text: indicator, region, period, value or absence, row. */
export async function assembled(
  text: string,
  mapping: Mapping,
  choices: Partial<ImportChoices> = {},
) {
  const source = bytesSource(new TextEncoder().encode(text), 'test.csv');
  const reader = await openText(source, { ...AS_RECOGNISED, delimiter: ',', headerLine: 1 });
  const plan = {
    id: 'ds-test',
    head: reader.head,
    mapping,
    choices: { ...NO_CHOICES, ...choices },
  };
  const assembler = await assembledOf(reader, plan);
  const file = { name: 'test.csv' } as Dataset['file'];
  const { dataset, columns } = buildDataset(assembler, { regions: [], remembered: [] }, file);
  return { dataset, figures: figuresOf(new ColumnStore(dataset, columns)), codes: columns.trait };
}

function figuresOf(store: ColumnStore): readonly string[] {
  const { indicators, regions, periods, traits } = store.dataset;
  return indicators.flatMap(({ name }, indicator) => {
    const slice = store.slice({ indicator, regions: null, periods: null });
    return [...slice.value].map((value, at) => {
      const trait = traits[slice.trait[at]!]!;
      const said = Number.isNaN(value) ? (trait.absence ?? '?') : String(value);
      return [
        name.en,
        regions[slice.region[at]!]?.id,
        periods[slice.period[at]!]?.id,
        said,
        slice.row[at],
      ].join(' ');
    });
  });
}

/** With status, absence and note of each figure, in the order of the figures. */
export async function assembledTraits(text: string, roles: readonly ColumnRole[]) {
  const { dataset, figures, codes } = await assembled(text, mappingOf(roles));
  const traits = [...codes].map((code) => {
    const { status, absence, note } = dataset.traits[code]!;
    return `${status} ${String(absence)} ${note}`;
  });
  return { figures, traits };
}

/** The problems of a dataset as lines of text: kind and how many rows. */
export const kinds = ({ problems }: Dataset) =>
  problems.map(({ kind, rows }) => `${kind} ${String(rows)}`);

/** The columns of a long table. */
export const LONG: readonly ColumnRole[] = ['region', 'indicator', 'period', 'value'];
