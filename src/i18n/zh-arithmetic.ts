import type { enArithmetic } from './en-arithmetic';

export const zhArithmetic: typeof enArithmetic = {
  arithmetic: {
    title: '算术核对',
    kinds: { agrees: '相符', disagrees: '不符', 'not-checkable': '无法核对' },
    equation: (reckoning, result) => `${reckoning} = ${result}`,
    count: (names, result) => `${names}，共${result}`,
    agrees: (equation) => `${equation}，与原文一致。`,
    rounds: (equation, stated) => `${equation}，四舍五入后与原文的${stated}一致。`,
    fits: (equation, stated) => `${equation}，符合原文所称的${stated}。`,
    disagrees: (equation, stated, by) =>
      `按原文推算，${equation}；原文给出的却是${stated}：两者相差${by}。`,
    breaks: (equation, stated) => `按原文推算，${equation}；不符合原文所称的${stated}。`,
    differs: (equation, stated) => `${equation}，而原文给出的是${stated}。`,
    cannot: (why) => `按原文可推算出该数值，但${why}。`,
    reasons: {
      'input-missing': '所需的数值不在数据包中',
      'not-exact': '所用数值只是约数或界限',
      'unit-differs': '各数值的单位不相配',
      'periods-unfit': '两个数值之间不是完整的若干年',
      'no-result': '公式得不出数值',
    },
    silenced: '所需的数值出自补充来源，而补充来源已关闭',
    see: '参见',
    steps: (count, from, to) => `${from}至${to}共${count}次逐年变化。`,
    revises: '修订',
    revised: '后修订为',
    vintage: (figure, publisher, date) => `${figure}（${publisher}，${date}）`,
  },
};
