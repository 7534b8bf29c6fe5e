import type { CsvCell } from '../domain/csv-text';
import type { FigureData } from './data-ground';
import { linesOf } from './data-table';
import type { OwnTable } from './package-descriptor';

const DATASETS = [
  'id',
  'publisher',
  'title',
  'published',
  'licence',
  'address',
  'file',
  'format',
  'sha256',
  'read',
];
const FIGURES = [
  'id',
  'dataset',
  'row',
  'column',
  'region',
  'region_name_en',
  'region_name_zh',
  'indicator',
  'indicator_name_en',
  'indicator_name_zh',
  'period',
  'value',
  'unit',
  'unit_mult',
  'status',
  'note_en',
  'note_zh',
];

/** The analyst's datasets behind a figure, and their figures with the place of each in its file; none where there are none. */
export function datasetTables({ claims, sources, set }: FigureData): readonly OwnTable[] {
  const datasets = sources.filter(({ dataset }) => dataset);
  if (!datasets.length) return [];
  const about = datasets.map(({ id, publisher, title, published, dataset }): readonly CsvCell[] => [
    id,
    publisher.en,
    title.en,
    published,
    dataset?.licence ?? '',
    dataset?.address ?? '',
    dataset?.file ?? '',
    dataset?.format ?? '',
    dataset?.sha256 ?? '',
    dataset?.read ?? '',
  ]);
  const figures = claims.flatMap((claim): readonly (readonly CsvCell[])[] => {
    if (!claim.table) return [];
    const region = set.regions.get(claim.region)?.name;
    const indicator = set.indicators.get(claim.indicator)?.name;
    return [
      [
        claim.id,
        claim.source,
        claim.table.row,
        claim.table.column,
        claim.region,
        region?.en ?? '',
        region?.zh ?? '',
        claim.indicator,
        indicator?.en ?? '',
        indicator?.zh ?? '',
        claim.period?.id ?? '',
        claim.value,
        claim.unit,
        claim.unitMult,
        claim.status,
        claim.note?.en ?? '',
        claim.note?.zh ?? '',
      ],
    ];
  });
  return [
    { name: 'datasets', ...linesOf(DATASETS, about) },
    { name: 'dataset-figures', ...linesOf(FIGURES, figures) },
  ];
}
