import type { PaceText, TargetFigureWords } from './en-target-figures';
import { formatList } from './format';
import { sentence } from './sentence';

const paced = (what: string, { linear, compound }: PaceText) =>
  `${what}：按等量计${linear}${compound === null ? '' : `，按固定速率计${compound}`}。`;

export const zhTargetFigures: TargetFigureWords = {
  targetFigures: {
    point: '项目',
    year: '年份',
    figure: '数值',
    onPath: '直线路径上的值',
    soFar: '至此应达到',
    baseline: '基期值',
    start: '起点',
    latest: '最新数值',
    observed: '实际值',
    goal: '目标',
    projection: '外推',
    notStated: '未注明',
    noFigure: '无数值',
    noTarget: '无目标',
    assumed: (text) => `${text}（假定）`,
    supplied: (text) => `${text}（补充）`,
    restsOnAssumption: (text) => `${text}（以假定为依据）`,
    isAssumed: '假定',
    inYear: (figure, year) => `${year}年${figure}`,
    totalBy: (figure, year) => `到${year}年累计${figure}`,
    goalFor: {
      'one-year': (goal, year) => `${year}年${goal}`,
      'by-then': (goal, year) => `到${year}年${goal}`,
      total: (goal, year) => `到${year}年累计${goal}`,
      yearly: (goal, year) => `到${year}年每年${goal}`,
    },
    inTotal: (unit) => `累计${unit}数`,
    subject: (indicator, region) => `${region}${indicator}`,
    baseIs100: (year) => `指数，${year}年 = 100`,
    indexPoints: (number) => `${number}个指数点`,
    points: (number) => `${number}个百分点`,
    aYear: (figure) => `每年${figure}`,
    goals: {
      exactly: (figure) => figure,
      'at-least': (figure, strict) => `${strict ? '超过' : '不低于'}${figure}`,
      'at-most': (figure, strict) => `${strict ? '低于' : '不超过'}${figure}`,
      about: (figure) => `${figure}左右`,
    },
    titles: {
      open: (subject, goal) => sentence`${subject}：目标为${goal}，没有可对照的数值`,
      held: (subject, latest, side, difference, goal) => {
        if (side === 'on') return sentence`${subject}：${latest}，与目标（${goal}）持平`;
        if (side === 'within') return sentence`${subject}：${latest}，在目标区间（${goal}）内`;
        return sentence`${subject}：${latest}，比目标（${goal}）${side === 'below' ? '低' : '高'}${difference}`;
      },
      paced: (subject, latest, baseline, reached, needed) =>
        sentence`${subject}：${baseline}，${latest}；实际${reached}${needed ? sentence`，所需${needed}` : ''}`,
      ahead: (subject, baseline, goal, needed) =>
        sentence`${subject}：由${baseline}到${goal}${needed ? sentence`，所需${needed}` : ''}`,
      onwards: (subject, latest, goal, needed) =>
        sentence`${subject}：${latest}，目标为${goal}${needed ? sentence`；此后所需${needed}` : ''}`,
      soFar: (subject, latest, expected, goal, from) =>
        sentence`${subject}：${latest}，自${from}起按等量推进应为${expected}；目标为${goal}`,
      steps: (subject, goal, pace, from) =>
        sentence`${subject}：目标为${goal}，自${from}起按等量计${pace}`,
      matrix: (met, decided, targets) =>
        decided === 0
          ? `${String(targets)}个年度增长目标均无可对照的结果`
          : `可由结果判断的${String(decided)}个年度增长目标中，${String(met)}个达到或在区间内`,
      noMatrix: '所用来源没有提出年度增长目标',
    },
    lines: {
      needed: (year, pace) => `自${year}年起所需：${pace}`,
      expected: (pace) => `等量推进：${pace}`,
      reached: (pace) => `实际：${pace}`,
      projected: (method, value) => `按${method}外推：${value}`,
    },
    projectedBy: (value, method) => `${value}（${method}）`,
    notes: {
      noBaseline: '未注明基期值，因此无法计算自基期起的进度。',
      noStart: '未注明起始时间，因此无从得知某年应达到多少。',
      noFigure: (reasons) => `没有可与目标对照的数值：${reasons.join('；')}。`,
      noYears: (years) => `${formatList(years, 'zh')}年：无数值。`,
      about: '目标以“左右”表述，未给出容许范围。',
      range: '目标为区间，不取中值。',
      needed: (pace) => paced('自基期起所需', pace),
      reached: (pace) => paced('实际', pace),
      neededNow: (pace) => paced('自最新数值起所需', pace),
      shares: (time, way) =>
        `截至最新数值，时间已过${time}${way === null ? '' : `，进程完成${way}`}。`,
      lines: '直线表示进度；两点之间没有给出数值。',
      projected: (method, value) => `如照此发展，按${method}外推：${value}。`,
      notProjected: (method) => `没有外推值：${method}不作外推。`,
      from: (year) => `数额自${year}年起累计。`,
      assumedByData: (what) => `${what}：由数据编者假定，没有文件注明。`,
      sentence: (text) => `${text}。`,
      figureOf: (what, figure) => `${what}为${figure}`,
    },
    matrix: {
      head: '地区',
      subtitle: (years) => `年度增长目标 · 结果减目标（百分点）${years && ` · ${years}`}`,
      met: '达到',
      missed: '未达到',
      within: '在区间内',
      below: '低于区间',
      above: '高于区间',
      'difference-only': '只列差额',
      targetOf: (place, goal) => `${place}：目标${goal}`,
      cell: (goal, outcome, verdict) => `目标${goal}，结果${outcome}：${verdict}`,
      open: (goal, why) => `目标${goal}：${why}`,
      by: (verdict, difference) => `${verdict}，${difference}`,
    },
  },
};
