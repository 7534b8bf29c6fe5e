import type { TableHead } from '../domain/statistics/table';
export function shapeOf(head: TableHead): string {
  return [head.format, ...head.columns.map(({ name }) => name)].join('\n');
}
