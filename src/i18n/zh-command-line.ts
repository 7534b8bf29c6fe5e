import type { CommandLineWords } from './en-command-line';

export const zhCommandLine: CommandLineWords = {
  counts: (claims, sources, indicators, units, regions, members) =>
    [
      `${String(claims)}条论断`,
      `${String(sources)}个来源`,
      `${String(indicators)}个指标`,
      `${String(units)}个单位`,
      `${String(regions)}个地区`,
      `${String(members)}个区域组合成员`,
    ].join('，'),
  faults: (count) => (count === 0 ? '没有错误' : `${String(count)}处错误`),
  diff: {
    counts: (added, changed, removed) =>
      `新增${String(added)}条，更改${String(changed)}条，删除${String(removed)}条`,
    none: '两个数据包内容相同。',
  },
};
