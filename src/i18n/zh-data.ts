import type { enData } from './en-data';

export const zhData: typeof enData = {
  roles: { observation: '实际值', target: '目标' },
  bases: { stated: '原文', derived: '推算' },
  statuses: { A: '正常', E: '估计值', P: '初步数' },
  periodReasons: {
    'not-stated': '未注明时期',
    'not-applicable': '不涉及时期',
    'start-not-stated': '未注明起始时间',
  },
  baselines: { stated: '已注明', 'not-stated': '未注明', assumed: '假定', 'not-needed': '不需要' },
  priceBases: { real: '不变价', nominal: '现价', 'not-stated': '未注明价格口径', none: '' },
  formulas: {
    difference: '前者减后者',
    'relative-change': '由前者到后者的变化，以前者的百分比表示',
    sum: '合计',
    product: '乘积',
    ratio: '前者除以后者',
    'share-of': '前者占后者的比重',
    'add-difference': '前者加差额',
    'subtract-difference': '前者减差额',
    'index-from-change': '100加上变化百分比',
    'count-of-names': '所列名称的个数',
    restates: '同一数值的另一单位表示',
    'after-yearly-changes': '由前者起，每年加上后者',
  },
};
