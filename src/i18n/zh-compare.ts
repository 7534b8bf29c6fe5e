import type { Comparison } from '../app/domain/comparison';
import { formatList, formatPeriod } from './format';
import { zh } from './zh';
import type { CompareWords } from './en-compare';

/** What a comparison shows, by name: the indicator, or what was made of its figures. */
function shownName({ indicator, shown }: Comparison): string {
  const name = indicator.name.zh;
  const base = shown.base ? formatPeriod(shown.base, 'zh') : '';
  const other = shown.against?.short.zh ?? '';
  switch (shown.as) {
    case 'value':
      return name;
    case 'difference':
      return `${name}与${other}之差`;
    case 'index':
      return `${name}指数（${base} = 100）`;
    case 'change':
      return `${name}较${base}的变化`;
    case 'relative':
      return `${name}较${base}的变化率`;
    case 'rank':
      return `${name}位次`;
    case 'share':
      return `${name}占${other}总量的比重`;
  }
}

export const zhCompare: CompareWords = {
  shownName,
  gaps: {
    ...zh.gaps,
    'prices-differ': '所述为其他价格口径',
    'denominator-differs': '所述为占其他总量的比重',
    'stock-or-flow-differs': '存量与流量不可相比',
    'definition-differs': '所述为其他定义',
    'population-differs': '所述为其他统计范围',
    'target-only': '只有目标值',
    'no-reference': '参照没有数值',
    'no-base': '基期没有数值',
    'base-not-positive': '基期数值不大于零',
    'no-total': '没有给出总量',
    'not-ranked': '整体不与其组成部分排名',
    disputed: '来源不一致，不予计算',
    missing: '表中无数值',
    'not-available': '表中注明无法取得',
    'not-applicable': '表中注明不适用',
    suppressed: '表中注明保密',
    'not-yet': '表中注明尚未公布',
    deleted: '发布者已撤回',
  },
  gapsShort: {
    ...zh.gapsShort,
    'prices-differ': '价格不同',
    'denominator-differs': '分母不同',
    'stock-or-flow-differs': '存量或流量',
    'definition-differs': '定义不同',
    'population-differs': '范围不同',
    'target-only': '仅有目标',
    'no-reference': '无参照',
    'no-base': '无基期',
    'base-not-positive': '基期非正',
    'no-total': '无总量',
    'not-ranked': '不排名',
    disputed: '有分歧',
    missing: '无数值',
    'not-available': '无法取得',
    'not-applicable': '不适用',
    suppressed: '保密',
    'not-yet': '尚未公布',
    deleted: '已撤回',
  },
  compare: {
    title: '比较地区',
    choices: '比较内容',
    seeing: '显示方式',
    indicator: '指标',
    regions: '地区',
    periods: '时期',
    periodKinds: {
      year: '年度',
      'half-year': '半年',
      quarter: '季度',
      month: '月度',
      'nine-months': '1—9月',
      interval: '时段',
      until: '截至',
      week: '周度',
      day: '日度',
      'split-year': '跨年度',
    },
    kindHint: '不同长度的时期不放在同一张图中；选择另一种时期会重新开始。',
    withFigures: '该指标有数据',
    withoutFigures: '无数据',
    presets: {
      all: '全部有数据的地区',
      provinces: '全部34个省级地区',
      members: (group) => `${group}的成员`,
      peers: (region) => `与${region}数值相近的地区`,
      noPeers: (region) => `${region}在该时期没有数值，无从确定相近地区`,
    },
    reference: '参照',
    references: {
      none: '无',
      regions: '某个地区',
      computed: '所示地区的平均',
      mean: '简单平均',
      weighted: (by) => `按${by}加权平均`,
      noWeights: '加权平均：没有可作权数的总量数据',
      typed: '输入一个数值',
      typedLabel: (unit) => `数值（${unit}）`,
      typedBad: (text) => `“${text}”不是数字。请写成6.5这样的形式。`,
    },
    view: '图形',
    views: {
      bars: '条形图',
      columns: '柱形图',
      lines: '折线图',
      dumbbell: '哑铃图',
      slope: '斜率图',
      multiples: '小型多图',
      heat: '热力表',
      tiles: '方格地图',
      map: '边界地图',
      scatter: '散点图',
    },
    wayRefusals: {
      'two-periods': (ways) => `${formatList(ways, 'zh')}需要两个时期。`,
      'two-regions': (ways) => `${formatList(ways, 'zh')}需要两个地区。`,
      'a-province': (ways) => `${formatList(ways, 'zh')}只显示省级地区，而所选地区中没有。`,
      'second-indicator': (ways) =>
        `${formatList(ways, 'zh')}需要第二个在这些地区和时期有数值的指标。`,
      'periods-after-base': (ways) => `${formatList(ways, 'zh')}在基期之外还需要两个时期。`,
    },
    as: '数值形式',
    showAs: {
      value: '数值',
      difference: '与参照之差',
      index: '指数',
      change: '较基期的变化',
      relative: '较基期的变化率',
      rank: '位次',
      share: '占总量的比重',
    },
    showRefusals: {
      'needs-reference': '求差需要参照',
      'needs-two-periods': '需要两个时期',
      'needs-two-regions': '排名需要两个地区',
      'no-index-of-rates': '增速、变化或位次的指数没有意义',
      'no-relative-of-rates': '增速、变化或位次的百分比变化会误导，应使用百分点',
      'not-a-quantity': '日期和序数不是数量',
      'not-additive': '增速、比重和人均数值不能加总',
      'no-total': '这些时期没有给出总量',
    },
    refused: (as, why) => `未按“${as}”显示，而显示数值：${why}。`,
    formulas: {
      value: '',
      difference: (reference) => `公式：数值减去同一时期${reference}的数值。`,
      index: (base) => `公式：各地区数值 ÷ ${base}的数值 × 100。`,
      change: (base) => `公式：各地区数值减去${base}的数值。`,
      relative: (base) =>
        `公式：（各地区数值 ÷ ${base}的数值 − 1）× 100。单位为百分比，不是百分点。`,
      rank: '在所示且有数值的地区中按数值由高到低排名，1为最高；数值相同则位次相同。箭头表示较上一时期的名次变动，仅在参与排名的地区相同时给出。',
      share: (total) => `公式：数值 ÷ ${total}的数值 × 100。`,
    },
    base: '基期',
    second: '第二个指标',
    noSecond: '无',
    secondShort: '纵轴',
    sort: '排序',
    sorts: {
      given: '按选择顺序',
      value: '由高到低',
      ascending: '由低到高',
      change: '按变化',
      name: '按名称',
    },
    more: '更多选项',
    labels: '数值标签',
    on: '显示',
    off: '不显示',
    axis: '坐标轴起点',
    axes: { zero: '从零开始', data: '接近数值' },
    axisOfBars: '条形图始终从零开始。',
    scale: '刻度',
    scales: { linear: '线性', log: '对数' },
    logRefused: '对数坐标轴要求所有数值大于零。',
    panels: '各小图',
    panelAxes: { shared: '共用坐标轴', own: '各自坐标轴' },
    ends: '标注',
    endsOf: { value: '数值', change: '变化', relative: '变化率' },
    endsRefused: '增速等不计算变化率，其变化以百分点表示。',
    vintage: '修订数据',
    vintages: { latest: '最新数', first: '首次公布数', both: '以最新数为准，全部画出' },
    rule: '来源不一致时',
    rules: {
      latest: '取最后发布的',
      first: '取最先发布的',
      both: '不作取舍，全部显示',
      source: (name) => `优先采用${name}`,
    },
    ruleNotes: {
      picked: '来源不一致时，显示分析者选定的数值。',
      latest: '来源不一致时，显示最后发布的数值。',
      first: '来源不一致时，显示最先发布的数值。',
      both: '来源不一致时，画出全部数值，且不参与排名。',
      source: (name) => `来源不一致时，优先采用${name}。`,
    },
    vintageNotes: {
      latest: '',
      first: '修订过的数值按首次公布数显示。',
      both: '修订过的数值画出全部版本，以最新版本为准。',
    },
    conflicts: (count) => `有${count}个数值来源不一致`,
    conflictLead: '各数均予保留，并以区间画出。由规则决定以哪个为准：',
    revisions: (count) => `有${count}个数值经过修订`,
    counts: '此处采用',
    leftOut: '未列入',
    unfit: (count) => `有${count}个相近的数值因不可比而未列入`,
    leftOutPeriod: (period, kind) => `${period}不是${kind}，未列入。`,
    kindNames: {
      year: '整年',
      'half-year': '半年',
      quarter: '季度',
      month: '月份',
      'nine-months': '某年的1—9月',
      interval: '同样长度的时段',
      until: '有明确起点的时期',
      week: '周',
      day: '日',
      'split-year': '跨年度',
    },
    showInstead: (period) => `改为显示${period}`,
    forget: '不再列出',
    means: {
      mean: '简单平均对各地区同等看待：增速或比重的简单平均不等于整体的增速或比重。',
      weighted: (by) => `平均数按同一时期的${by}加权。`,
      typed: (figure) => `参照值${figure}由分析者输入，没有来源给出。`,
      partial: (period, count, of) => `${period}：平均数取自${of}个地区中有数值的${count}个。`,
    },
    wholes: (regions) => `${formatList(regions, 'zh')}包含图中的其他地区，不与其一同排名或平均。`,
    unsettled: (region) => `各来源对${region}的范围说法不一，其数值可能属于不同的范围。`,
    leaps: '虚点线跨过了未选择的时期。',
    logNote: '坐标轴为对数刻度。',
    axisNote: '坐标轴不从零开始。',
    ownAxes: '每个小图各有坐标轴，高度不可在小图之间比较。',
    period: '所示时期',
    finding: {
      edit: '修改结论',
      label: '用自己的话写结论',
      hint: '由数值得出的结论仍保留在说明中。',
      save: '采用',
      restore: '恢复由数值得出的结论',
      edited: '已修改',
      note: (composed) => `标题经分析者修改。由数值得出的结论：“${composed}”。`,
    },
    undo: '撤销',
    redo: '重做',
    copyLink: '复制链接',
    linkCopied: '已复制此视图的链接。',
    linkFailed: (address) => `此浏览器不允许网页复制。链接为：${address}`,
    spoken: {
      added: (names) => `已添加${formatList(names, 'zh')}`,
      removed: (names) => `已移除${formatList(names, 'zh')}`,
      regions: (count) => `${count}个地区`,
    },
    scatter: {
      title: (across, up, when, both, of) =>
        both === 0
          ? `${when}${across}与${up}：没有地区同时具有两项数值`
          : `${when}${across}与${up}：${of}个地区中有${both}个同时具有两项数值`,
      subtitle: (across, up, when) => `${across}（横轴）· ${up}（纵轴）· ${when}`,
      pair: (across, a, up, b) => `${across}${a}，${up}${b}`,
      note: (indicator, note) => `${indicator}：${note}`,
    },
    nothing: '无可比较：没有读到有数值的指标。',
    loadingWay: '正在获取此显示方式。',
    wayFailed: '无法获取此显示方式。请检查网络连接后重试。',
    repaired: '地址中有无法使用的内容：',
    repairs: {
      'unknown-indicator': (value) =>
        value.startsWith('ds-')
          ? `没有指标“${value}”，其数据集不在此浏览器中；显示默认指标。请在“统计数据”中打开其文件，或索取带有该图的链接`
          : `没有指标“${value}”；显示默认指标`,
      'unknown-region': (value) => `没有地区“${value}”；已略去`,
      'unknown-period': (value) => `没有时期“${value}”；已略去`,
      'no-region': (value) => `“${value}”中没有可用的地区；显示默认地区`,
      'no-period': (value) => `“${value}”中没有可用的时期；显示默认时期`,
      'unknown-view': (value) => `没有显示方式“${value}”；显示默认方式`,
      'unknown-reference': (value) => `没有参照“${value}”；显示默认参照`,
      'unknown-companions': (value) => `补充来源只能开或关，不能是“${value}”；已打开`,
    },
    unknownChoice: (key, value) => `“${key}”没有“${value}”这一选项；采用默认选项`,
    dismiss: '知道了',
  },
};
