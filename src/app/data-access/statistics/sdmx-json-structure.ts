import type { RawCell } from './batch-writer';
import type { JsonRecord } from './json-value';
import { cellOf, isRecord, listOf, malformed, memberOf, recordOf, textOf } from './json-value';
import { conceptOf } from './sdmx-concepts';

/** A dimension, a measure or an attribute of a message. */
export interface Component {
  readonly id: string;
  readonly concept: string;
  /** By index; null where its values stand for themselves. */
  readonly values: readonly RawCell[] | null;
  readonly names: Readonly<Record<string, string>>;
  /** What holds where nothing is given. */
  readonly otherwise: RawCell;
  /** Among the dimensions; those that do not say it come last. */
  readonly position: number;
  /** Where it stands in the table. */
  readonly column: number;
}

/** Components in the order in which keys and lists of a message refer to them. */
export interface MessageStructure {
  readonly name: string;
  /** All components: dimensions in the order of the key, measures, attributes. */
  readonly columns: readonly Component[];
  readonly dimensions: Levels;
  readonly measures: readonly Component[];
  readonly attributes: Levels & { readonly dimensionGroup: readonly Component[] };
  /** Texts of annotations, by index. */
  readonly annotations: readonly string[];
}

export interface Levels {
  readonly dataSet: readonly Component[];
  readonly series: readonly Component[];
  readonly observation: readonly Component[];
}

/** @throws ImportError `malformed` */
export function readStructure(structure: JsonRecord, language: string): MessageStructure {
  const componentsOf = (kind: string, level: string) =>
    listOf(memberOf(structure[kind], level)).map((component) => readComponent(component, language));
  const dimensions = LEVELS.map((level) => componentsOf('dimensions', level));
  const keys = dimensions.flat();
  if (keys.length === 0) throw malformed('SDMX-JSON structure: it has no dimensions');
  const measures = measuresOf(componentsOf('measures', 'observation'));
  const attributes = [...LEVELS, 'dimensionGroup'].map((level) =>
    componentsOf('attributes', level),
  );
  const ordered = [
    ...keys.sort((a, b) => a.position - b.position),
    ...measures,
    ...attributes.flat(),
  ];
  const columns = new Map(ordered.map((component, column) => [component, column]));
  const placed = (components: readonly Component[] = []) =>
    components.map((component) => ({ ...component, column: columns.get(component)! }));
  const levels = ([dataSet, series, observation]: readonly (readonly Component[])[]) => ({
    dataSet: placed(dataSet),
    series: placed(series),
    observation: placed(observation),
  });
  return {
    name: structureName(structure, language),
    columns: placed(ordered),
    dimensions: levels(dimensions),
    measures: placed(measures),
    attributes: { ...levels(attributes), dimensionGroup: placed(attributes[3]) },
    annotations: listOf(structure['annotations']).map((note) => localized(note, 'text', language)),
  };
}

const LEVELS = ['dataSet', 'series', 'observation'] as const;

/** Before 2.0 there is one measure, which is not named. Coded measures are no figures. */
function measuresOf(measures: readonly Component[]): readonly Component[] {
  if (measures.length === 0) return [OBS_VALUE];
  return measures.map((measure) =>
    measure.values === null ? { ...measure, concept: 'OBS_VALUE' } : measure,
  );
}

const OBS_VALUE: Component = {
  id: 'OBS_VALUE',
  concept: 'OBS_VALUE',
  values: null,
  names: {},
  otherwise: null,
  position: 0,
  column: 0,
};

function readComponent(component: unknown, language: string): Component {
  if (!isRecord(component)) throw malformed('SDMX-JSON structure: a component is no object');
  const id = textOf(component['id']);
  const listed = component['values'];
  const values = Array.isArray(listed) ? listOf(listed) : null;
  // 2.x has a list of roles; drafts have one.
  const roles = [...listOf(component['roles']), component['role']].map(textOf);
  const names = (values ?? []).flatMap((value): [string, string][] => {
    const code = textOf(memberOf(value, 'id'));
    const name = localized(value, 'name', language);
    return code !== '' && name !== '' && name !== code ? [[code, name]] : [];
  });
  return {
    id,
    concept: conceptOf(id, roles),
    values: values?.map((value) => valueCell(value, language)) ?? null,
    names: Object.fromEntries(names),
    otherwise: cellOf(component['default']),
    position:
      typeof component['keyPosition'] === 'number' ? component['keyPosition'] : Number.MAX_VALUE,
    column: 0,
  };
}

/** A coded value has an id; free text has a value in 2.x, and a name in 1.0. */
function valueCell(value: unknown, language: string): RawCell {
  if (!isRecord(value)) return cellOf(value);
  const cell = value['id'] ?? value['value'];
  return cell === undefined || cell === null
    ? localized(value, 'name', language) || null
    : freeCell(cell, language);
}

/** A value that stands for itself: a number, a text, a text in several languages, or a list of such. */
export function freeCell(value: unknown, language: string): RawCell {
  if (Array.isArray(value))
    return listOf(value)
      .map((part) => String(freeCell(part, language) ?? ''))
      .join('; ');
  return isRecord(value) ? inLanguage(value, language) || cellOf(value) : cellOf(value);
}

/** A member in the message's best language, else in one of its others: `name`, and `names` with a text for each language. */
export function localized(value: unknown, member: string, language: string): string {
  const best = memberOf(value, member);
  if (isRecord(best)) return inLanguage(best, language);
  return textOf(best) || inLanguage(recordOf(memberOf(value, `${member}s`)), language);
}

function inLanguage(texts: JsonRecord, language: string): string {
  return textOf(texts[language] ?? texts['en'] ?? Object.values(texts)[0]);
}

export function structureName(structure: JsonRecord, language: string): string {
  return localized(structure, 'name', language) || urnOf(structure);
}

function urnOf(structure: JsonRecord): string {
  const urns = listOf(structure['links']).map((link) => textOf(memberOf(link, 'urn')));
  return urns.find((urn) => urn !== '')?.replace(/^.*=/, '') ?? '';
}
