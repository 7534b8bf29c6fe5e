import type { Membership } from '../domain/claim-set';
import type { Indicator, Unit } from '../domain/indicator';
import { DIRECTIONS, MEASURES, PRICE_BASES, TEMPORALS } from '../domain/indicator';
import type { Region } from '../domain/region';
import { REGION_LEVELS } from '../domain/region';
import type { Source } from '../domain/source';
import { SOURCE_SETS } from '../domain/source';
import type { Row } from './row';

/** The rows of every list but the claims: a row in, an entry out; faults stay with the row. */

type Known = ReadonlyMap<string, unknown>;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function readUnit(row: Row): Unit {
  return {
    id: row.matching('id', SLUG, 'percentage-points'),
    name: row.localized('name'),
    symbol: { en: row.text('symbol_en'), zh: row.text('symbol_zh') },
    quantity: row.required('quantity'),
  };
}

/** Figures are rounded to so many decimals at most; far more than that would be more than a number can be written with. */
const MOST_DECIMALS = 4;

export function readIndicator(row: Row, units: Known): Indicator {
  const measure = row.oneOf('measure', MEASURES);
  const denominator = row.optional('denominator');
  if (measure === 'share' && denominator === null) row.fault('required', 'denominator');
  if (measure !== 'share') row.empty('denominator', 'measure = share');
  const decimals = row.whole('decimals', 0) ?? 0;
  if (decimals > MOST_DECIMALS) row.fault('out-of-range', 'decimals', `≤ ${String(MOST_DECIMALS)}`);
  return {
    id: row.matching('id', SLUG, 'gdp-growth'),
    name: row.localized('name'),
    definition: row.localized('definition'),
    unit: row.reference('unit', units, 'units.csv'),
    measure,
    direction: row.oneOf('direction', DIRECTIONS),
    temporal: row.oneOf('temporal', TEMPORALS),
    priceBasis: row.oneOf('price_basis', PRICE_BASES),
    denominator:
      denominator === null ? null : { id: denominator, name: row.localized('denominator') },
    decimals,
    topic: row.required('topic'),
    concept: row.matching('concept', SLUG, 'services-share'),
    aliases: row.list('aliases'),
  };
}

export function readRegion(row: Row): Region {
  const name = row.localized('name');
  return {
    id: row.matching('id', /^[A-Z]{2}(-[A-Z0-9]+)*$/, 'CN-LN'),
    level: row.oneOf('level', REGION_LEVELS),
    parent: row.optional('parent'),
    iso31662: row.optional('iso_3166_2'),
    gbT2260: row.optional('gb_t_2260'),
    name,
    short: { en: name.en, zh: row.optional('short_zh') ?? name.zh },
    aliases: row.list('aliases'),
    note: row.optionalLocalized('note'),
  };
}

export function readMembership(row: Row, regions: Known, sources: Known): Membership {
  return {
    group: row.reference('group', regions, 'regions.csv'),
    member: row.reference('member', regions, 'regions.csv'),
    from: row.optional('valid_from'),
    to: row.optional('valid_to'),
    extent: row.oneOf('extent', ['whole', 'part']),
    source: row.reference('source', sources, 'sources.csv'),
  };
}

export function readSource(row: Row): Source {
  const published = row.required('published');
  if (published !== '' && !isDate(published)) row.fault('not-a-date', 'published');
  return {
    id: row.matching('id', SLUG, 'xinhua-2016-03-03'),
    set: row.oneOf('set', SOURCE_SETS),
    publisher: row.localized('publisher'),
    title: { en: row.required('title'), zh: row.required('title_zh') },
    published,
    author: row.optionalLocalized('author'),
    issuingBody: row.optionalLocalized('issuing_body'),
    kind: row.oneOf('kind', ['news', 'policy', 'statistics']),
    language: row.required('language'),
    about: row.localized('about'),
    phrases: row.oneOf('phrases', ['quoted', 'not-held']),
    note: row.optionalLocalized('note'),
  };
}

/** Whether a text is a day or a month of the calendar, as ISO 8601 writes them. */
function isDate(text: string): boolean {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
