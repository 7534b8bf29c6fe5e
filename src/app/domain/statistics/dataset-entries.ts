import type { Indicator, Measure, Unit } from '../indicator';
import type { Localized } from '../localized';
import type { Region } from '../region';
import { regionBeside } from '../region-beside';
import type { Source } from '../source';
import type { Dataset, IndicatorMember } from './dataset';
import { unitOf } from './table-units';

/** What a dataset adds to the lists of the package: a source, and what it has that the package has not. */

/** Whether an indicator is the dataset's own, and not one of the claims that the analyst has said to be the same. */
export function isOwnIndicator({ id }: Dataset, member: IndicatorMember): boolean {
  return member.id.startsWith(`${id}.`);
}

/** The file as a source among others. What it does not say about itself stays empty; its name stands for title and publisher. */
export function datasetSource({ id, about, file }: Dataset): Source {
  return {
    id,
    set: 'dataset',
    publisher: both(about.publisher || file.name),
    title: both(about.title || file.name),
    published: about.published,
    author: null,
    issuingBody: null,
    kind: 'statistics',
    // Undetermined: a table says seldom which language it is in.
    language: 'und',
    about: both(''),
    phrases: 'not-held',
    note: null,
    dataset: {
      licence: about.licence,
      address: about.address,
      sha256: file.sha256,
      read: file.read,
      file: file.name,
      format: file.format,
    },
  };
}

/** The indicators that are the dataset's own, with units of the package where they are certain. */
export function datasetIndicators(
  dataset: Dataset,
  units: ReadonlyMap<string, Unit>,
): readonly Indicator[] {
  return dataset.indicators
    .filter((member) => isOwnIndicator(dataset, member))
    .map((member) => {
      const { unit } = unitOf(dataset, member, units.values());
      return {
        id: member.id,
        name: member.name,
        definition: both(member.parts.filter((part) => part !== '').join(' · ')),
        unit: unit.id,
        measure: measureOf(member, unit),
        direction: 'neither',
        temporal: 'none',
        priceBasis: 'not-stated',
        denominator: null,
        decimals: member.decimals,
        topic: 'statistics',
        // Nothing says that two tables measure the same.
        concept: member.id,
        aliases: member.parts.filter((part) => part !== '' && part !== member.name.en),
      };
    });
}

const GROWTH =
  /\b(growth|rate of change|percentage change|year[- ]on[- ]year)\b|增速|增长率|增长速度|增幅|同比/iu;
const SHARE = /\b(share|proportion|as a percentage of|% of)\b|比重|占比|比例/iu;
const INDEX = /\bindex\b|\bindices\b|指数/iu;

/** What kind of figure it is, only where unit and name prove it together; else a level, of which nothing more is known. */
function measureOf({ name }: IndicatorMember, unit: Unit): Measure {
  if (unit.id === 'index') return 'index';
  if (unit.id === 'percent' && GROWTH.test(name.en)) return 'rate';
  if (unit.id === 'percent' && SHARE.test(name.en)) return 'share';
  return unit.quantity === 'not-stated' && INDEX.test(name.en) ? 'index' : 'level';
}

/** The regions that the package does not have. */
export function datasetRegions({ regions }: Dataset): readonly Region[] {
  return regions
    .filter(({ kind }) => kind !== 'matched')
    .map(({ id, name, kind }) => regionBeside(id, kind === 'aggregate' ? 'group' : 'area', name));
}

export function datasetUnits(dataset: Dataset, units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const found = dataset.indicators.map((member) => unitOf(dataset, member, units.values()).unit);
  return [...new Map(found.map((unit) => [unit.id, unit])).values()];
}

function both(text: string): Localized {
  return { en: text, zh: text };
}
