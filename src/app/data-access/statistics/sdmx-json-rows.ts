import type { RawCell } from './batch-writer';
import type { JsonRecord } from './json-value';
import { listOf, recordOf, textOf } from './json-value';
import type { Observation, ReportProblem } from './observation-table';
import { actionCode } from './sdmx-concepts';
import type { GroupAttributes } from './sdmx-json-groups';
import { groupsOf } from './sdmx-json-groups';
import type { Component, MessageStructure } from './sdmx-json-structure';
import { freeCell } from './sdmx-json-structure';

/** A table of a message: its structure, and the data sets that it describes. */
export interface MessageTable {
  readonly structure: MessageStructure;
  readonly language: string;
  /** Behind the columns of the structure; null where there is none. */
  readonly actionColumn: number | null;
  readonly notesColumn: number | null;
  readonly dataSets: readonly JsonRecord[];
}

/** The observations of a table in the order of the message, whatever its layout. */
export function* messageRows(table: MessageTable, problem: ReportProblem): Generator<Observation> {
  const walk = new DataSetWalk(table, problem);
  for (const dataSet of table.dataSets) yield* walk.rows(dataSet);
}

/** What is wrong with something, in a few words; empty for nothing. */
type Fault = string;

class DataSetWalk {
  private readonly table: MessageTable;
  private readonly problem: ReportProblem;
  private readonly cells: RawCell[];
  /** Indices of all dimensions: of the data set, of series, of observations. */
  private readonly key: number[] = [];
  private groups: readonly GroupAttributes[] = [];
  private number = 0;
  private deletes = false;

  constructor(table: MessageTable, problem: ReportProblem) {
    this.table = table;
    this.problem = problem;
    const behind = [table.actionColumn, table.notesColumn].filter((column) => column !== null);
    const width = table.structure.columns.length + behind.length;
    this.cells = Array.from({ length: width }, () => null);
  }

  *rows(dataSet: JsonRecord): Generator<Observation> {
    const { dimensions, attributes } = this.table.structure;
    const action = actionCode(textOf(dataSet['action']));
    this.deletes = action === 'D';
    this.cells.fill(null);
    if (this.table.actionColumn !== null) this.cells[this.table.actionColumn] = action || 'I';
    // At this level each of them has one value.
    const alone = dimensions.dataSet.map(({ values }) => (values?.length === 1 ? '0' : ''));
    const fault =
      this.setKey(dimensions.dataSet, alone, 0) ||
      this.setAttributes(attributes.dataSet, listOf(dataSet['attributes']), 0) ||
      this.setAttributes(attributes.series, [], 0);
    this.groups = groupsOf(dataSet);
    yield* this.observations(recordOf(dataSet['observations']), '', fault);
    const series = recordOf(dataSet['series']);
    for (const key in series) yield* this.series(key, recordOf(series[key]), fault);
  }

  private *series(key: string, series: JsonRecord, above: Fault): Generator<Observation> {
    const { dimensions, attributes } = this.table.structure;
    const fault =
      above ||
      this.setKey(dimensions.series, key.split(':'), dimensions.dataSet.length) ||
      this.setAttributes(attributes.series, listOf(series['attributes']), 0);
    const notes = this.notes(listOf(series['annotations']), 0);
    const named = fault && `series ${key}: ${fault}`;
    yield* this.observations(recordOf(series['observations']), notes, named);
  }

  private *observations(
    observations: JsonRecord,
    notes: string,
    above: Fault,
  ): Generator<Observation> {
    for (const key in observations) {
      this.number += 1;
      const fault = above || this.setObservation(key, observations[key], notes);
      if (fault === '') yield { number: this.number, cells: this.cells };
      else this.problem('malformed', this.number, null, `${key}: ${fault}`);
    }
  }

  private setObservation(key: string, observation: unknown, notes: string): Fault {
    const { dimensions, measures, attributes } = this.table.structure;
    const before = dimensions.dataSet.length + dimensions.series.length;
    const given = Array.isArray(observation) ? listOf(observation) : [observation];
    const { notesColumn } = this.table;
    if (notesColumn !== null) {
      const own = this.notes(given, measures.length + attributes.observation.length);
      this.cells[notesColumn] = [notes, own].filter((text) => text !== '').join('; ');
    }
    return (
      this.setKey(dimensions.observation, key.split(':'), before) ||
      this.setGroups() ||
      this.setAttributes(measures, given, 0) ||
      this.setAttributes(attributes.observation, given, measures.length)
    );
  }

  private setKey(components: readonly Component[], parts: readonly string[], at: number): Fault {
    // What is deleted may leave dimensions open.
    if (components.length !== parts.length && !this.deletes)
      return `${parts.length} indices for ${components.length} dimensions`;
    for (const [place, { id, values, column }] of components.entries()) {
      const part = parts[place] ?? '';
      const index = /^\d{1,9}$/.test(part) ? Number(part) : -1;
      const cell = values?.[index] ?? null;
      if (cell === null && !this.deletes) return `${id} has no value ${part}`;
      this.key[at + place] = index;
      this.cells[column] = cell;
    }
    return '';
  }

  private setAttributes(
    components: readonly Component[],
    given: readonly unknown[],
    from: number,
  ): Fault {
    for (const [place, component] of components.entries()) {
      const cell = this.cell(component, given[from + place]);
      if (cell === undefined) return `${component.id} has no value ${String(given[from + place])}`;
      this.cells[component.column] = cell;
    }
    return '';
  }

  /** Undefined for an index that the component does not have. */
  private cell(component: Component, given: unknown): RawCell | undefined {
    if (given === undefined || given === null) return component.otherwise;
    if (component.values !== null && typeof given === 'number') return component.values[given];
    return freeCell(given, this.table.language);
  }

  private setGroups(): Fault {
    const { dimensionGroup } = this.table.structure.attributes;
    if (dimensionGroup.length === 0) return '';
    const merged: unknown[] = [];
    for (const { places, byKey } of this.groups) {
      const attributes = byKey.get(places.map((place) => this.key[place]).join(':')) ?? [];
      for (const [place, given] of attributes.entries()) merged[place] ??= given;
    }
    return this.setAttributes(dimensionGroup, merged, 0);
  }

  /** The texts of annotations, whose indices stand behind the attributes. */
  private notes(given: readonly unknown[], from: number): string {
    if (this.table.notesColumn === null) return '';
    const { annotations } = this.table.structure;
    return given
      .slice(from)
      .map((index) => (typeof index === 'number' ? (annotations[index] ?? '') : ''))
      .filter((text) => text !== '')
      .join('; ');
  }
}
