import type { Comparison } from '../app/domain/comparison';
import type { Finding } from '../app/domain/finding';
import type { Words } from './en';
import { formatList, formatPeriod, formatQuantity } from './format';
import { zhData } from './zh-data';
import { zhPages } from './zh-pages';

const list = (items: readonly string[]) => formatList(items, 'zh');

/** The main finding of a comparison as a title. Every figure in it is a cell's. */
function finding(found: Finding, comparison: Comparison): string {
  const { indicator, unit } = comparison;
  const rate = indicator.measure === 'rate';
  const name = indicator.name.zh;
  const figure = (value: number) =>
    formatQuantity(value, unit, 'zh', { decimals: indicator.decimals });
  const when = (at: number) => {
    const period = comparison.periods[at];
    return period ? formatPeriod(period, 'zh') : '';
  };
  switch (found.kind) {
    case 'nothing':
      return `${name}：所选范围没有数据`;
    case 'single':
      return `${when(found.at.period)}${found.at.row.region.short.zh}${name}：${figure(found.at.value)}`;
    case 'equal':
      return `${name}：${String(found.of)}个数值均为${figure(found.value)}`;
    case 'lowest':
    case 'highest': {
      const low = found.kind === 'lowest';
      const among =
        found.of === found.asked
          ? `${String(found.of)}个地区`
          : `有数据的${String(found.of)}个地区`;
      const superlative = rate ? `增速最${low ? '慢' : '快'}` : `最${low ? '低' : '高'}`;
      const main = `${when(found.at.period)}${found.at.row.region.short.zh}在${among}中${superlative}：${figure(found.at.value)}`;
      return main + toReference(found.toReference, comparison);
    }
    case 'spread':
      return `${name}：从${figure(found.low.value)}到${figure(found.high.value)}`;
    case 'moved':
      return `${found.from.row.region.short.zh}${name}：${when(found.from.period)}为${figure(found.from.value)}，${when(found.to.period)}为${figure(found.to.value)}`;
    case 'lowest-ever':
      return `${rate ? '增速最慢' : '最低'}：${when(found.at.period)}的${found.at.row.region.short.zh}，${figure(found.at.value)}`;
    case 'highest-ever':
      return `最高：${when(found.at.period)}的${found.at.row.region.short.zh}，${figure(found.at.value)}`;
  }
}

function toReference(
  difference: number | null,
  { unit, reference, indicator }: Comparison,
): string {
  const yardstick = reference?.region;
  if (difference === null || !yardstick) return '';
  const name = yardstick.short.zh;
  if (difference === 0) return `，与${name}持平`;
  const size = Math.abs(difference);
  const digits = Math.max(indicator.decimals, 1);
  const amount =
    unit.quantity === 'ratio'
      ? `${formatQuantity(size, { ...unit, symbol: { en: '', zh: '' } }, 'zh', { decimals: digits })}个百分点`
      : formatQuantity(size, unit, 'zh', { decimals: digits });
  return `，${difference < 0 ? '低于' : '高于'}${name}${amount}`;
}

export const zh: Words = {
  lang: 'zh',
  comma: '，',
  colon: '：',
  semicolon: '；',
  fullStop: '。',
  finding,
  gaps: {
    'no-claim': '无数据',
    'companions-off': '仅补充来源有数据',
    'period-differs': '所述为其他时期',
    'unit-differs': '所述为其他单位',
    'not-exact': '无确切数值',
  },
  gapsShort: {
    'no-claim': '无数据',
    'companions-off': '补充已关',
    'period-differs': '时期不同',
    'unit-differs': '单位不同',
    'not-exact': '非确切值',
  },
  figure: {
    region: '地区',
    sources: (names) =>
      names.length === 0 ? '来源：无，没有来源给出数值' : `来源：${names.join('；')}`,
    attributed: (figure, publisher, date) => `${figure}（${publisher}，${date}）`,
    place: (region, when) => `${region}，${when}`,
    gapNote: (place, reason, near) =>
      `${place}：${reason}${near.length ? `——${near.join('；')}` : ''}。`,
    otherClaims: (place, used, others) =>
      `${place}：${used}为最后发布的数值；另有：${others.join('；')}。`,
    shareOf: (unit, of) => `占${of}的${unit}`,
    alt: (finding, indicator, when, figures) => `${finding}。${indicator}，${when}。${figures}。`,
    notes: '说明',
    table: '以表格显示数值',
    save: '存为PNG图片',
    open: '查看背后的论断',
    keys: '用方向键逐一查看，按回车键打开背后的论断。',
    chart: '图表',
    made: (date) => `区域指标 Regional Indicators，${date}`,
  },
  share: {
    title: (region, denominator, from, to, fell) =>
      `${region}占${denominator}的比重由${from}${fell ? '降' : '升'}至${to}`,
    former: '原先',
    latest: '最新所述',
    undated: '未注明年份',
    note: (date) => `${date}的文件没有注明两个数值的年份，因此无法计算变化速度。`,
    change: (points, relative) => `变化：${points}；相对变化${relative}（推算）。`,
  },
  index: {
    title: (parts, base, year) =>
      `以${base}年为100，到${year}年：${list(parts.map(({ name, to }) => `${name}变为${to}`))}`,
    subject: (name) => name.replace(/的变化$/, ''),
    subtitle: (base, years) => `以指数表示的目标 · ${base}年 = 100 · ${years}`,
    short: (name) => name.replace(/^单位.*?(?=能耗|水耗|用水)/, '').replace(/的变化$/, ''),
    assumed: '基年为假定',
    assumedShort: '假定',
    pace: (name, rate) => `${name}：匀速变化相当于每年${rate}。`,
    line: '连线只连接基年与目标；其间没有数值。',
    assumedNote: (name, base) => `${name}：没有文件注明基年；${base}年是依据用水量一句假定的。`,
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
