import type { RegionId } from '../domain/region';
import { NATION } from '../domain/region';

export interface ChartTheme {
  readonly scheme: 'light' | 'dark';
  /** Opaque ground of an exported figure and of gaps in hatching. */
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** Targets and references: a rule across the plot. */
  readonly rule: string;
  readonly nation: string;
  /** Marks that belong to no region. */
  readonly accent: string;
  readonly quiet: string;
  readonly regions: readonly string[];
  /** Colours of values in heat tables and maps; those of the scheme if not given. */
  readonly stops?: ColourStops;
}

/** What a scale of colours runs along, from the ground's side on; `neutral` stands for zero where it diverges. */
export interface ColourStops {
  readonly sequential: readonly string[];
  readonly neutral: string;
  readonly below: readonly string[];
  readonly above: readonly string[];
}

export const FONT =
  '"Roboto Variable", "Roboto Stand-in", "Roboto Wide Stand-in", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Colours that stay apart for the colour-blind and in print, each at 3:1 or more against its ground. */
export const LIGHT: ChartTheme = {
  scheme: 'light',
  ground: '#ffffff',
  text: '#1b1b1f',
  muted: '#5a5d66',
  grid: '#e4e4ea',
  rule: '#1b1b1f',
  nation: '#6f737c',
  accent: '#2f5d8c',
  quiet: '#8a9bb0',
  regions: [
    '#0072b2',
    '#c8560a',
    '#00805c',
    '#7b4ea3',
    '#b03a78',
    '#6e7400',
    '#00788c',
    '#8c564b',
    '#b3261e',
    '#3f51b5',
  ],
};

export const DARK: ChartTheme = {
  scheme: 'dark',
  ground: '#14161a',
  text: '#e5e5ea',
  muted: '#a9adb8',
  grid: '#33363d',
  rule: '#e5e5ea',
  nation: '#9a9fa9',
  accent: '#8ab4e8',
  quiet: '#70839a',
  regions: [
    '#56b4e9',
    '#f0975a',
    '#3cc79a',
    '#b99be0',
    '#ec8fc0',
    '#c3c94a',
    '#4cc4d8',
    '#c89a8e',
    '#ff8a80',
    '#9fa8ff',
  ],
};

/** The three provinces of the documents come first; every other region has its place by its code, on every page. */
const FIXED: readonly RegionId[] = ['CN-HL', 'CN-JL', 'CN-LN', 'CN-NE'];

/** A region's colour: the same on every page and in every export; the nation is grey. */
export function regionColor(theme: ChartTheme, id: RegionId): string {
  if (id === NATION) return theme.nation;
  const fixed = FIXED.indexOf(id);
  const at =
    fixed >= 0 ? fixed : FIXED.length + (codeSum(id) % (theme.regions.length - FIXED.length));
  return theme.regions[at] ?? theme.accent;
}

/**
 * The colours of regions that share a chart: two that would look alike are told apart, the later one in `ids` takes the
 * next colour that is free. Where none is, it keeps its own. A region that joins at the end changes no other.
 */
export function regionColors(
  theme: ChartTheme,
  ids: readonly RegionId[],
): (id: RegionId) => string {
  const own = (id: RegionId) => regionColor(theme, id);
  const colors = new Map(ids.filter((id) => FIXED.includes(id)).map((id) => [id, own(id)]));
  const [documents, others] = [
    theme.regions.slice(0, FIXED.length),
    theme.regions.slice(FIXED.length),
  ];
  for (const id of ids) {
    if (id === NATION || colors.has(id)) continue;
    const used = new Set(colors.values());
    const at = others.indexOf(own(id));
    // Those of the documents come last: a chart of a few others does not look like one of theirs.
    const ring = [...others.slice(at), ...others.slice(0, at), ...documents];
    const next = ring.find((color) => !used.has(color));
    colors.set(id, next ?? own(id));
  }
  return (id) => colors.get(id) ?? own(id);
}

function codeSum(id: string): number {
  return Array.from(id).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0) % 997;
}
