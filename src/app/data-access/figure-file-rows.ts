import type { Claim } from '../domain/claim';
import { STATUSES } from '../domain/claim';
import type { Indicator, Unit } from '../domain/indicator';
import { MEASURES } from '../domain/indicator';
import type { Region } from '../domain/region';
import { regionBeside } from '../domain/region-beside';
import type { Source } from '../domain/source';
import type { Lists } from './read-claim';
import { readClaim } from './read-claim';
import { readIndicator, readRegion, readSource, readUnit } from './read-lists';
import type { Row } from './row';

/**
 * Rows of a figure's file. Those of a package are read by the readers of packages; those of a table that an analyst had
 * opened have ids and gaps that no package has, and readers of their own.
 */

const OF_TABLE = { source: /^ds-\w+$/, unit: /^(table:|ds-\w+\.unit$)/, indicator: /^ds-\w+\./ };

export function readCarriedUnit(row: Row): Unit {
  if (!OF_TABLE.unit.test(row.text('id'))) return readUnit(row);
  return {
    id: row.text('id'),
    name: row.localized('name'),
    symbol: { en: row.text('symbol_en'), zh: row.text('symbol_zh') },
    quantity: row.oneOf('quantity', ['as-in-table', 'not-stated']),
  };
}

const MOST_DECIMALS = 6;

export function readCarriedIndicator(row: Row, units: Lists['units']): Indicator {
  const id = row.text('id');
  if (!OF_TABLE.indicator.test(id)) return readIndicator(row, units);
  const decimals = row.whole('decimals', 0) ?? 0;
  if (decimals > MOST_DECIMALS) row.fault('out-of-range', 'decimals', `≤ ${String(MOST_DECIMALS)}`);
  return {
    id,
    name: row.localized('name'),
    definition: { en: row.text('definition_en'), zh: row.text('definition_zh') },
    unit: row.reference('unit', units, 'units.csv'),
    measure: row.oneOf('measure', MEASURES),
    direction: row.oneOf('direction', ['neither']),
    temporal: row.oneOf('temporal', ['none']),
    priceBasis: row.oneOf('price_basis', ['not-stated']),
    denominator: null,
    decimals,
    topic: row.required('topic'),
    concept: row.oneOf('concept', [id]),
    aliases: row.list('aliases'),
  };
}

/** A table's own regions have the ids that the table gives them. */
export function readCarriedRegion(row: Row): Region {
  const isOfTable = row.text('parent') + row.text('iso_3166_2') === '';
  if (!isOfTable || /^[A-Z]{2}(-|$)/.test(row.text('id'))) return readRegion(row);
  const name = row.localized('name');
  const short = { en: name.en, zh: row.optional('short_zh') ?? name.zh };
  return regionBeside(row.required('id'), row.oneOf('level', ['group', 'area']), name, short);
}

export function readCarriedSource(row: Row): Source {
  if (row.text('set') !== 'dataset') return readSource(row);
  const published = row.text('published');
  if (!/^(\d{4}(-\d\d(-\d\d)?)?)?$/.test(published)) row.fault('not-a-date', 'published');
  const both = (stem: string) => ({ en: row.text(`${stem}_en`), zh: row.text(`${stem}_zh`) });
  return {
    id: row.matching('id', OF_TABLE.source, 'ds-1a2b3c4d'),
    set: 'dataset',
    publisher: row.localized('publisher'),
    title: { en: row.required('title'), zh: row.required('title_zh') },
    published,
    author: null,
    issuingBody: null,
    kind: row.oneOf('kind', ['statistics']),
    language: row.required('language'),
    about: both('about'),
    phrases: row.oneOf('phrases', ['not-held']),
    note: null,
    dataset: {
      licence: row.text('dataset_licence'),
      address: row.text('dataset_address'),
      sha256: row.matching('dataset_sha256', /^[0-9a-f]+$/, '930c217a…'),
      read: row.matching(
        'dataset_read',
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
        '2026-11-28T10:00:00Z',
      ),
      file: row.required('dataset_file'),
      format: row.required('dataset_format'),
    },
  };
}

export function readCarriedClaim(row: Row, lists: Lists): Claim {
  if (!OF_TABLE.source.test(row.text('source'))) return readClaim(row, lists);
  const period = row.period('period');
  row.required('period');
  const place = { row: row.whole('table_row', 0) ?? 0, column: row.text('table_column') };
  return {
    id: row.matching('id', /^ds-\w+:\d+:\d+$/, 'ds-1a2b3c4d:12:3'),
    role: row.oneOf('role', ['observation']),
    indicator: row.reference('indicator', lists.indicators, 'indicators.csv'),
    region: row.reference('region', lists.regions, 'regions.csv'),
    period,
    periodReason: null,
    operator: row.oneOf('operator', ['eq']),
    value: row.number('value'),
    valueMax: null,
    unit: row.reference('unit', lists.units, 'units.csv'),
    unitMult: row.whole('unit_mult', -12) ?? 0,
    denominator: null,
    target: null,
    quote: null,
    source: row.reference('source', lists.sources, 'sources.csv'),
    paragraph: null,
    basis: row.oneOf('basis', ['stated']),
    derivation: null,
    implied: null,
    revises: null,
    status: row.oneOf('status', STATUSES),
    note: row.optionalLocalized('note'),
    table: place,
  };
}
