import type { TableSaid } from '../../domain/statistics/table';
import { isUnitWord, unitInBrackets } from '../../domain/statistics/unit-words';
import type { TextRecord } from './delimited';

const LABELS: readonly (readonly [keyof TableSaid, RegExp])[] = [
  ['region', /^(?:地区|区域|省份|region|area|geography|country)$/i],
  ['indicator', /^(?:指标|指标名称|indicator|series|variable|variável|measure)$/i],
  ['unit', /^(?:计量)?单位$|^units?(?: of measure(?:ment)?)?$/i],
];
const LABELLED = /^([^:：]{1,24}?)\s*(?:[:：]|\s[-–]\s)\s*(.+)$/u;
const IN_BRACKETS = /^[(（]([^()（）]*)[)）]$/u;

/** `Output by region (x 1,000,000)`, as Canada's and the Netherlands' offices write. */
const SCALE = /[(（][x×] ?1((?:[ ,.]000)+)[)）]/i;
const MAGNITUDES = ['thousand', 'million', 'billion', 'trillion'];
const NOTE = /\s*\[notes? [^[\]]{1,20}\]\.?$/i;
/** Units that are also words of a title's end: `Population by age and years`. */
const NO_END = /^(?:years?|hours|number|people|persons|年|人|个|家)$/i;

/**
 * What lines above the header say of all that stands below it: as `label: text` in one cell or in two, of which the one nearest
 * to the header counts; and the unit at the end of a title, in brackets or behind a comma.
 * @param unit what the header itself says of the unit of all; empty for nothing
 */
export function saidAbove(preamble: readonly TextRecord[], unit = ''): TableSaid {
  const said: Record<keyof TableSaid, string> = { region: '', indicator: '', unit };
  let scale = '';
  for (const { cells } of preamble) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [first = '', second = ''] = filled.map((cell) => cell.replace(NOTE, ''));
    if (filled.length > 2) continue;
    const bare = first.replace(IN_BRACKETS, '$1').trim();
    const [, label = first, text = second] = LABELLED.exec(bare) ?? [];
    const known = LABELS.find(([, form]) => form.test(label.trim()))?.[0];
    scale = SCALE.exec(first)?.[1] ?? scale;
    if (known && text !== '') {
      if (known === 'region' || said[known] === '') said[known] = text.trim();
    } else if (filled.length === 1) {
      const inside = unitInBrackets(first) || scaleInBrackets(first);
      if (inside !== '' && inside !== bare && !SCALE.test(first)) said.indicator ||= first;
      said.unit ||= inside !== '' && !SCALE.test(first) ? inside : unitAtEnd(bare);
    }
  }
  return { ...said, unit: scaled(said.unit, scale) };
}

/** `million dollars` of `Dollars` in millions; the scale alone where no unit is said. */
function scaled(unit: string, scale: string): string {
  const thousands = scale.match(/000/g)?.length ?? 0;
  if (thousands === 0) return unit;
  return unit === '' ? `x 1${scale}` : `${MAGNITUDES[thousands - 1] ?? `1${scale}`} ${unit}`;
}

/** `thousands` of `Output by region (in thousands)`. */
function scaleInBrackets(line: string): string {
  const inside = withoutIn(/[(（]([^()（）]*)[)）]$/u.exec(line)?.[1] ?? '');
  return isUnitWord(inside) ? inside : '';
}

function withoutIn(text: string): string {
  return text.replace(
    /^(?:(?:all )?(?:figures|amounts|numbers|data|values)(?: are)? )?in (?=\D)/i,
    '',
  );
}

/** The whole of a line, or what follows its last comma or full stop. */
function unitAtEnd(line: string): string {
  const whole = withoutIn(line);
  if (isUnitWord(whole)) return whole;
  const end = withoutIn(/^.*[,;.，；] ?(.+?)\.?$/u.exec(line)?.[1]?.trim() ?? '');
  return isUnitWord(end) && !NO_END.test(end) ? end : '';
}
