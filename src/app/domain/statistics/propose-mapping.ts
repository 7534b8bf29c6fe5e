import { ColumnUses } from './column-uses';
import { decimalSignOf } from './decimal-sign';
import type { ImportKnowledge } from './import-run';
import type { Mapping } from './mapping';
import { proposeBeside } from './propose-beside';
import { proposeByContent, proposeRest, proposeValues } from './propose-by-content';
import { isCube, proposeByFormat } from './propose-by-format';
import { proposeByHeader, proposeWide } from './propose-by-header';
import type { TableHead } from './table';
import { laidOver, shapeOf } from './table-shape';
import { unitInBrackets } from './unit-words';

export { shapeOf } from './table-shape';

/**
 * Proposes how the rows of a table become figures, from what the format says, the names of the columns, and the first rows;
 * each with its reason. A mapping that was chosen for a file of the same shape goes before all. Never throws.
 */
export function proposeMapping(head: TableHead, knowledge: ImportKnowledge): Mapping {
  const shape = shapeOf(head);
  const remembered = knowledge.remembered.findLast(([known]) => known === shape)?.[1];
  const again = remembered && laidOver(remembered, head);
  if (again) return again;
  const uses = new ColumnUses(head, knowledge);
  // Each step settles columns that the steps before it left open.
  for (const step of [
    proposeByFormat,
    proposeWide,
    proposeByHeader,
    proposeBeside,
    proposeByContent,
    proposeValues,
    proposeRest,
  ])
    step(uses);
  return {
    columns: uses.list(),
    header: uses.header,
    decimal: decimalOf(uses),
    fixed: { region: '', indicator: '', period: '', unit: unitOf(uses) },
  };
}

function decimalOf(uses: ColumnUses): Mapping['decimal'] {
  if (isCube(uses.head)) return '.';
  const delimiter = uses.head.facts.find(([name]) => name === 'delimiter')?.[1] ?? '';
  return decimalSignOf(figuresOf(uses), delimiter);
}

/** Where no column has units: percent signs behind all figures, or a unit in the brackets of the one header. */
function unitOf(uses: ColumnUses): string {
  if (uses.has('unit')) return '';
  const figures = figuresOf(uses).filter((text) => /\d/.test(text));
  if (figures.length > 0 && figures.every((text) => /[%％]/.test(text))) return '%';
  const [only, second] = uses.with('value');
  return only === undefined || second !== undefined ? '' : unitInBrackets(uses.nameOf(only));
}

function figuresOf(uses: ColumnUses): readonly string[] {
  return uses.with('value').flatMap((column) => [...(uses.facts[column]?.texts.keys() ?? [])]);
}
