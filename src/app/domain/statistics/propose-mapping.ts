import { ColumnUses } from './column-uses';
import { decimalSignOf } from './decimal-sign';
import type { ImportKnowledge } from './import-run';
import { isCodeHeader } from './header-words';
import type { Mapping, ProposalReason } from './mapping';
import { headersSay } from './mapping';
import { proposeBeside, proposeScale, proposeUnits } from './propose-beside';
import {
  proposeByContent,
  proposeRest,
  proposeSeriesKeys,
  proposeValues,
} from './propose-by-content';
import { proposeCodes } from './propose-codes';
import { isCube, proposeByFormat } from './propose-by-format';
import {
  proposeByHeader,
  proposeFirstDays,
  proposeParts,
  proposeRegionsAbove,
  proposeSplitYears,
  proposeWide,
} from './propose-by-header';
import { scaleAbove } from './scale-above';
import { proposeOneTable } from './second-table';
import type { TableHead } from './table';
import type { Remembered } from './table-shape';
import { laidOver, shapeOf } from './table-shape';
import { unitInBrackets } from './unit-words';

export { shapeOf } from './table-shape';

/** A name of more parts is none. */
const MOST_WORDS = 3;
/** Reasons that say more than a role: what else is made of the table rests on them. */
const OF_THIS_FILE: readonly ProposalReason[] = [
  'is-part',
  'constant',
  'scale-above',
  'second-table',
];

/**
 * Proposes how the rows of a table become figures, from what the format says, the names of the columns, and the first rows;
 * each with its reason. A mapping that was chosen for a file of the same shape goes before all. Never throws.
 */
export function proposeMapping(head: TableHead, knowledge: ImportKnowledge): Mapping {
  const shape = shapeOf(head);
  const remembered = knowledge.remembered.findLast(([known]) => known === shape)?.[1];
  const again = remembered && laidOver(remembered, head);
  const uses = new ColumnUses(head, knowledge);
  // Each step settles columns that the steps before it left open.
  for (const step of [
    proposeByFormat,
    proposeOneTable,
    proposeRegionsAbove,
    proposeWide,
    proposeByHeader,
    proposeBeside,
    proposeByContent,
    proposeCodes,
    proposeValues,
    proposeRest,
    proposeSeriesKeys,
    proposeUnits,
    proposeScale,
    proposeParts,
    proposeSplitYears,
    proposeFirstDays,
  ])
    step(uses);
  if (again) layOver(uses, again);
  return {
    columns: uses.list(),
    header: uses.header,
    decimal: again?.decimal ?? decimalOf(uses),
    fixed: fixedBy(uses),
  };
}

/**
 * What the analyst has chosen for files of a shape. What was said of the whole of a former table is not said of this one:
 * the next file is of another year, or of another region.
 */
function layOver(uses: ColumnUses, { columns, header }: Remembered): void {
  const own = uses.list();
  uses.header = header;
  columns.forEach(({ role, reason, detail }, at) => {
    const isOwn = own[at]?.role === role && OF_THIS_FILE.includes(own[at].reason);
    if (!isOwn) uses.set(at, role, reason, detail);
  });
}

function decimalOf(uses: ColumnUses): Mapping['decimal'] {
  if (isCube(uses.head)) return '.';
  const delimiter = uses.head.facts.find(([name]) => name === 'delimiter')?.[1] ?? '';
  return decimalSignOf(figuresOf(uses), delimiter);
}

/** What holds for the whole table, where no column and no header says it. */
function fixedBy(uses: ColumnUses): Mapping['fixed'] {
  const { region = '', indicator = '' } = uses.head.said ?? {};
  const isOpen = (role: 'region' | 'indicator') => !uses.has(role) && !headersSay(uses, role);
  return {
    region: isOpen('region') ? region : '',
    indicator: isOpen('indicator') ? indicator || constantsOf(uses) : '',
    period: '',
    unit: unitOf(uses),
  };
}

/** What columns say that are the same in all rows: it names the one indicator better than the file does. Codes name nothing. */
function constantsOf(uses: ColumnUses): string {
  if (uses.head.about.title !== '') return '';
  const texts = uses
    .list()
    .flatMap(({ reason, detail }, column) =>
      reason === 'constant' && !isCodeHeader(uses.nameOf(column)) ? [detail] : [],
    );
  return texts
    .filter((text) => /\p{Ll}|\p{Lo}/u.test(text))
    .slice(0, MOST_WORDS)
    .join(' · ');
}

/** A scale above a column of units. Where no column has units: percent signs behind all figures, or a unit in the brackets of the one header. */
function unitOf(uses: ColumnUses): string {
  if (uses.has('unit')) return uses.has('multiplier') ? '' : scaleAbove(uses.head);
  const figures = figuresOf(uses).filter((text) => /\d/.test(text));
  if (figures.length > 0 && figures.every((text) => /[%％]/.test(text))) return '%';
  const [only, second] = uses.with('value');
  const own = only === undefined || second !== undefined ? '' : unitInBrackets(uses.nameOf(only));
  const said = uses.head.said?.unit ?? '';
  return own === '' && !namesUnits(uses) ? said : own;
}

/** Whether some indicator has a unit in its name: what is said above is not that of all then. */
function namesUnits(uses: ColumnUses): boolean {
  const names = headersSay(uses, 'indicator')
    ? uses.with('value').map((at) => uses.nameOf(at))
    : [];
  const columns = [...uses.with('indicator'), ...uses.with('indicator-name')];
  const texts = columns.flatMap((column) => [...(uses.facts[column]?.texts.keys() ?? [])]);
  const isSaid = !uses.has('indicator') && !headersSay(uses, 'indicator');
  const said = isSaid ? (uses.head.said?.indicator ?? '') : '';
  return [...names, ...texts, said].some((name) => unitInBrackets(name) !== '');
}

function figuresOf(uses: ColumnUses): readonly string[] {
  return uses.with('value').flatMap((column) => [...(uses.facts[column]?.texts.keys() ?? [])]);
}
