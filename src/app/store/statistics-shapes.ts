import type { Certainty, ColumnRole, ColumnUse, DecimalSign } from '../domain/statistics/mapping';
import type { HeaderNames, Mapping, ProposalReason } from '../domain/statistics/mapping';
import {
  CERTAINTIES,
  COLUMN_ROLES,
  DECIMAL_SIGNS,
  HEADER_NAMES,
  PROPOSAL_REASONS,
} from '../domain/statistics/mapping';
import { MOST_COLUMNS } from '../domain/statistics/import-fault';
import { readKept, writeKept } from './kept-text';

type Shape = readonly [shape: string, mapping: Mapping];

const KEY = 'ri.statistics.shapes';
/** So many are remembered, the latest ones. */
const MOST_SHAPES = 50;
/** Characters of one entry; the mapping of a table with very many columns is not remembered. */
const MOST_CHARACTERS = 40_000;

/** The mappings that the analyst has chosen, by the shape of their files, latest last. What cannot be read is left out. */
export function rememberedShapes(): readonly Shape[] {
  try {
    const value: unknown = JSON.parse(readKept(KEY).text ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.slice(-MOST_SHAPES).flatMap((one: unknown) => {
      const shape = shapeIn(one);
      return shape ? [shape] : [];
    });
  } catch {
    return [];
  }
}

/** Remembers a mapping for files of a shape, in place of a former one. Where storage is barred, nothing is remembered. */
export function rememberShape(shape: string, mapping: Mapping): void {
  if (JSON.stringify([shape, mapping]).length > MOST_CHARACTERS) return;
  const others = rememberedShapes().filter(([known]) => known !== shape);
  writeKept(KEY, JSON.stringify([...others, [shape, mapping]].slice(-MOST_SHAPES)));
}

/** Another version, or a hand, may have written it: every part is looked at. */
function shapeIn(value: unknown): Shape | null {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return null;
  const mapping = mappingIn(value[1]);
  return mapping && [value[0], mapping];
}

function mappingIn(value: unknown): Mapping | null {
  const { columns, header, decimal, fixed } = recordOf(value);
  if (!Array.isArray(columns) || columns.length > MOST_COLUMNS) return null;
  const uses = columns.map(useIn);
  const names = oneOf<HeaderNames>(HEADER_NAMES, header);
  const sign = oneOf<DecimalSign>(DECIMAL_SIGNS, decimal);
  if (!names || !sign || uses.includes(null)) return null;
  const { region, indicator, period, unit } = recordOf(fixed);
  return {
    columns: uses.filter((use) => use !== null),
    header: names,
    decimal: sign,
    fixed: {
      region: textOf(region),
      indicator: textOf(indicator),
      period: textOf(period),
      unit: textOf(unit),
    },
  };
}

function useIn(value: unknown): ColumnUse | null {
  const { role, reason, detail, certainty } = recordOf(value);
  const known = oneOf<ColumnRole>(COLUMN_ROLES, role);
  if (!known) return null;
  return {
    role: known,
    reason: oneOf<ProposalReason>(PROPOSAL_REASONS, reason) ?? 'remembered',
    detail: textOf(detail),
    certainty: oneOf<Certainty>(CERTAINTIES, certainty) ?? 'sure',
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((one) => one === value) ?? null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
