import type { TableColumn } from '../../domain/statistics/table';
import { conceptOf, isUsualAttribute } from './sdmx-concepts';
import type { Values } from './sdmx-ml-groups';
import type { ObservationLevels } from './sdmx-ml-data-set';

/** Concepts without which a figure may be read wrongly: they have columns even where no first observation has them. */
const NEEDED = ['OBS_STATUS', 'UNIT_MEASURE', 'UNIT_MULT'];

/** The column for attributes that the first part of a file did not have. */
export const LATE = 'LATE_ATTRIBUTES';

/** How many of the elements at one level had a concept. */
class LevelCount {
  readonly ids = new Map<string, number>();
  private elements = 0;
  private last: Values | null = null;

  add(values: Values): void {
    if (values === this.last) return;
    this.last = values;
    this.elements += 1;
    for (const id in values) this.ids.set(id, (this.ids.get(id) ?? 0) + 1);
  }

  /** Whether every element had it. */
  always(id: string): boolean {
    return this.ids.get(id) === this.elements;
  }
}

/** Gathers the concepts of the first observations, and settles the columns of the table by them. */
export class ColumnsFound {
  private readonly levels = {
    dataSet: new LevelCount(),
    groups: new LevelCount(),
    series: new LevelCount(),
    observation: new LevelCount(),
  };
  deletes = false;

  add({ dataSet, groups, series, observation }: ObservationLevels): void {
    this.levels.dataSet.add(dataSet.attributes);
    this.levels.groups.add(groups);
    this.levels.series.add(series);
    this.levels.observation.add(observation);
    if (dataSet.action === 'D') this.deletes = true;
  }

  /**
   * Dimensions, value, attributes. Structure-specific messages do not tell dimensions from attributes: here those are
   * dimensions that every series or every observation has, and that are no usual attributes.
   * @param told dimensions of a generic message; null for other messages
   * @param whole whether all of the message was looked at
   */
  columns(told: ReadonlySet<string> | null, whole: boolean): readonly TableColumn[] {
    const { dataSet, groups, series, observation } = this.levels;
    const dimensions = [series, observation].flatMap((level) =>
      [...level.ids.keys()].filter(
        (id) =>
          id !== 'OBS_VALUE' && (told ? told.has(id) : level.always(id) && !isUsualAttribute(id)),
      ),
    );
    const ids = new Set([...dimensions, 'OBS_VALUE']);
    for (const level of [observation, series, groups, dataSet])
      for (const id of level.ids.keys()) ids.add(id);
    if (!whole) for (const id of NEEDED) ids.add(id);
    const columns: TableColumn[] = [...ids].map((id) => ({ name: id, concept: conceptOf(id, []) }));
    if (this.deletes) columns.push({ name: 'ACTION', concept: 'ACTION' });
    if (!whole) columns.push({ name: LATE, concept: 'COMMENT_OBS' });
    return columns;
  }
}
