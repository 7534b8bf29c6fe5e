import { cellClaims } from '../app/domain/cell';
import type { Comparison } from '../app/domain/comparison';
import type { Finding, Phrase, Place } from '../app/domain/finding';
import { claimsAt } from '../app/domain/finding';
import { isSigned, shownDecimals } from '../app/domain/shown-as';
import type { GapWords, Words } from './en';
import { formatList, formatNumber, formatPeriod, formatQuantity } from './format';
import { sentence } from './sentence';
import { zhData } from './zh-data';
import { zhPages } from './zh-pages';

const list = (items: readonly string[]) => formatList(items, 'zh');

/** Names in Latin letters, as own tables have them, are kept apart by a blank; Chinese ones need none. */
function sideBySide(one: string, other: string): string {
  const runsOn = /[\w)\]]$/.test(one) && /^\w/.test(other);
  return runsOn ? `${one} ${other}` : one + other;
}

/** The main finding of a comparison as a title. Every figure in it is a cell's, and knows the cell's claims. */
function finding(found: Finding, comparison: Comparison, name: string): readonly Phrase[] {
  const { indicator, shown } = comparison;
  const rate = indicator.measure === 'rate' && shown.as === 'value';
  const figure = (at: Place) => ({ text: figureIn(comparison, at.value), claims: claimsAt(at) });
  const when = (at: Place) => {
    const period = comparison.periods[at.period];
    return period ? formatPeriod(period, 'zh') : '';
  };
  const who = ({ row }: Place) => row.region.short.zh;
  const whose = (at: Place) => sideBySide(who(at), name);
  const subject = shown.as === 'value' ? '' : `${name}：`;
  switch (found.kind) {
    case 'nothing':
      return sentence`${name}：所选范围没有数据`;
    case 'single':
      return sentence`${when(found.at)}${whose(found.at)}：${figure(found.at)}`;
    case 'disputed':
      return sentence`${when(found.low)}${whose(found.low)}：${figure(found.low)}至${figure(found.high)}，来源不一致`;
    case 'equal': {
      const claims = found.all.flatMap(claimsAt);
      return sentence`${name}：${found.all.length}个数值均为${{ ...figure(found.all[0]), claims }}`;
    }
    case 'lowest':
    case 'highest': {
      const low = found.kind === 'lowest';
      const among =
        found.of === found.asked
          ? `${String(found.of)}个地区`
          : `有数据的${String(found.of)}个地区`;
      const superlative = rate
        ? `增速最${low ? '慢' : '快'}`
        : shown.as === 'rank'
          ? '居首位'
          : `最${low ? '低' : '高'}`;
      return sentence`${subject}${when(found.at)}${who(found.at)}在${among}中${superlative}：${figure(found.at)}${toReference(found, comparison)}`;
    }
    case 'spread':
      return sentence`${name}：从${figure(found.low)}到${figure(found.high)}`;
    case 'moved':
      return sentence`${whose(found.from)}：${when(found.from)}为${figure(found.from)}，${when(found.to)}为${figure(found.to)}`;
    case 'lowest-ever':
    case 'highest-ever': {
      const low = found.kind === 'lowest-ever';
      const what = rate && low ? '增速最慢' : `最${low ? '低' : '高'}`;
      return sentence`${subject}${what}：${when(found.at)}的${who(found.at)}，${figure(found.at)}`;
    }
  }
}

function toReference(
  { toReference: difference, at }: Finding & { readonly kind: 'lowest' | 'highest' },
  comparison: Comparison,
): readonly Phrase[] {
  const { reference } = comparison;
  if (difference === null || !reference) return [];
  const name = reference.region.short.zh;
  const [cell] = reference.cells;
  const claims = [...claimsAt(at), ...(cell ? cellClaims(cell) : [])];
  const text = differenceIn(comparison, Math.abs(difference));
  // As it is written: less than the last digit is no difference.
  if (text === differenceIn(comparison, 0)) return sentence`，与${{ text: name, claims }}持平`;
  return sentence`，${difference < 0 ? '低于' : '高于'}${name}${{ text, claims }}`;
}

function figureIn({ indicator, shown, unit }: Comparison, value: number): string {
  return formatQuantity(value, unit, 'zh', {
    decimals: shownDecimals({ shown, indicator }),
    signed: isSigned(shown.as),
  });
}

function differenceIn(
  { indicator, unit, shown }: Comparison,
  value: number,
  signed = false,
): string {
  const decimals = Math.max(shownDecimals({ shown, indicator }), 1);
  return unit.quantity === 'ratio'
    ? `${formatNumber(value, 'zh', decimals, signed)}个百分点`
    : formatQuantity(value, unit, 'zh', { decimals, signed });
}

export const zh: Words = {
  lang: 'zh',
  comma: '，',
  colon: '：',
  semicolon: '；',
  fullStop: '。',
  finding,
  shownName: ({ indicator }) => indicator.name.zh,
  figureIn,
  differenceIn,
  gaps: {
    'no-claim': '无数据',
    'companions-off': '仅补充来源有数据',
    'period-differs': '所述为其他时期',
    'unit-differs': '所述为其他单位',
    'not-exact': '无确切数值',
  } as GapWords,
  gapsShort: {
    'no-claim': '无数据',
    'companions-off': '补充已关',
    'period-differs': '时期不同',
    'unit-differs': '单位不同',
    'not-exact': '非确切值',
  } as GapWords,
  figure: {
    region: '地区',
    sources: (names) =>
      names.length === 0 ? '来源：无，没有来源给出数值' : `来源：${names.join('；')}`,
    attributed: (figure, publisher, date) => `${figure}（${publisher}，${date}）`,
    place: (region, when) => `${region}，${when}`,
    note: (place, said, near) => `${place}：${said}${near.length ? `——${near.join('；')}` : ''}。`,
    derived: '推算得出，来源未直接给出',
    inTable: (title, row, column, note) =>
      `${title}第${String(row)}行“${column}”列${note && `（“${note}”）`}`,
    revised: (place, used, others) => `${place}：显示${used}；其他版本：${others.join('；')}。`,
    disagree: (place, used, others) =>
      `${place}：来源不一致。显示${used}；另有：${others.join('；')}。`,
    disputed: (place, all) => `${place}：来源不一致，未作取舍：${all.join('；')}。`,
    also: (figure, others) => `${figure}（另有${others.join('、')}）`,
    fromTo: (from, to) => `${from}至${to}`,
    versus: (difference, reference) => `与${reference}相差${difference}`,
    computed: (claims) => `由${String(claims)}条论断计算得出`,
    typedIn: '由分析者输入，并非论断',
    own: (count, of) => `${String(of)}个数值中有${String(count)}个所依据的论断由分析者新增或更正。`,
    shareOf: (unit, of) => `占${of}的${unit}`,
    alt: (finding, indicator, when, figures) => `${finding}。${indicator}，${when}。${figures}。`,
    notes: '说明',
    table: '以表格显示数值',
    save: '导出',
    open: '查看背后的论断',
    keys: '用左右方向键逐一查看，上下方向键换行；按回车键打开背后的论断，按Esc键退出。',
    chart: '图表',
    made: (date) => `区域指标 Regional Indicators，${date}`,
  },
  share: {
    title: (region, denominator, from, to, fell) =>
      `${region}占${denominator}的比重由${from}${fell ? '降' : '升'}至${to}`,
    former: '原先',
    latest: '最新所述',
    figure: '数值',
    period: '时期',
    undated: '未注明年份',
    note: (date) => `${date}的文件没有注明两个数值的年份，因此无法计算变化速度。`,
    change: (points, relative) => `变化：${points}；相对变化${relative}（推算）。`,
  },
  index: {
    title: (parts, base, year) =>
      `以${base}年为100，到${year}年：${list(parts.map(({ name, to }) => `${name}变为${to}`))}`,
    of: (name, region) => sideBySide(region, name),
    subject: (name) => name.replace(/的变化$/, ''),
    subtitle: (base, years) => `以指数表示的目标 · ${base}年 = 100 · ${years}`,
    short: (name) => name.replace(/^单位.*?(?=能耗|水耗|用水)/, '').replace(/的变化$/, ''),
    assumed: '基年为假定',
    assumedShort: '假定',
    pace: (name, rate) => `${name}：匀速变化相当于每年${rate}。`,
    line: '连线只连接基年与目标；其间没有数值。',
    assumedNote: (name, base) => `${name}：没有文件注明基年；${base}年为数据编者的假定。`,
    indicator: '指标',
  },
  sources: {
    title: (documents, stated, companions, added) =>
      `${String(documents)}份文件给出${String(stated)}条论断` +
      (companions ? `；${String(companions)}个补充来源另有${String(added)}条` : ''),
    subtitle: '按来源统计的论断 · 条数',
    companions: (count) => `${String(count)}个补充来源`,
    source: '来源',
    claims: '论断数',
    note: '一条论断即一个公开发表的数值；推算值计入其所依据的来源。',
    line: (count) => `来源：本项目的数据包（${String(count)}个来源，见“论断”页）`,
    bar: (source, count) => `${source}：${String(count)}条`,
  },
  ...zhData,
  ...zhPages,
};
