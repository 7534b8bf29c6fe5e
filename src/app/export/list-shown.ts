import { listGrid } from '../charts/list-layout';
import type { ListRowsOptions } from '../charts/plugins/list-rows';
import type { ChartSpec, Figure } from '../charts/spec';
import type { TextMeasure } from '../charts/text-measure';
import { LIGHT } from '../charts/theme';
import type { ExportRequest } from './export-request';
import { layoutFigure } from './layout';
import { paintingOf } from './paint-request';

interface ListPlugin {
  readonly listRows: ListRowsOptions;
}

/**
 * A list with those rows alone that find room on its picture, so that the picture carries no claim that it does not show; any
 * other figure as it is.
 *
 * @param measure as the picture is painted with
 */
export function withRowsShown(request: ExportRequest, measure: TextMeasure): ExportRequest {
  if (request.figure(LIGHT).kind !== 'list') return request;
  const { spec, size, stamp, logo } = paintingOf(request);
  const { listRows } = spec.config.options?.plugins as unknown as ListPlugin;
  const { plot } = layoutFigure(spec, size, stamp, measure, logo);
  const { length } = listGrid(listRows, plot, measure).rows;
  const cut = (whole: ChartSpec): ChartSpec => ({
    ...whole,
    marks: whole.marks.slice(0, length),
    table: { ...whole.table, rows: whole.table.rows.slice(0, length) },
  });
  const figure: Figure = (theme, width) => cut(request.figure(theme, width));
  return { ...request, figure };
}
