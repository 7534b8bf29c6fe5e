import type { TableSaid } from '../../domain/statistics/table';
import { isUnitWord } from '../../domain/statistics/unit-words';
import type { TextRecord } from './delimited';

const LABELS: readonly (readonly [keyof TableSaid, RegExp])[] = [
  ['region', /^(?:地区|区域|省份|region|area|geography|country)$/i],
  ['indicator', /^(?:指标|指标名称|indicator|series|variable|measure)$/i],
  ['unit', /^(?:计量)?单位$|^units?(?: of measure(?:ment)?)?$/i],
];
const LABELLED = /^([^:：]{1,24})\s*[:：]\s*(.+)$/u;
const IN_BRACKETS = /^[(（]([^()（）]*)[)）]$/u;

/**
 * What lines above the header say of all that stands below it, as `label: text` in one cell or in two.
 * @param unit what the header itself says of the unit of all; empty for nothing
 */
export function saidAbove(preamble: readonly TextRecord[], unit = ''): TableSaid {
  const said: Record<keyof TableSaid, string> = { region: '', indicator: '', unit };
  for (const { cells } of preamble) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [first = '', second = ''] = filled;
    const bare = first.replace(IN_BRACKETS, '$1').trim();
    const [, label = first, text = second] = LABELLED.exec(bare) ?? [];
    const known = LABELS.find(([, form]) => form.test(label.trim()));
    if (known && text !== '' && said[known[0]] === '') said[known[0]] = text.trim();
    else if (filled.length === 1 && said.unit === '' && isUnitWord(bare)) said.unit = bare;
  }
  return said;
}
