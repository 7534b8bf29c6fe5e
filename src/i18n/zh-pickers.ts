import type { enPickers } from './en-pickers';

export const zhPickers: typeof enPickers = {
  pickers: {
    indicator: {
      none: '没有该名称的指标',
    },
    regions: {
      add: '添加地区',
      none: '没有该名称的地区',
      allChosen: '全部地区均已选中',
      found: (count) => `找到${String(count)}个`,
      chosen: '已选中',
      remove: (region) => `移除${region}`,
      more: (count) => `另有${String(count)}个`,
      fewer: '收起',
      last: '比较至少需要一个地区：请先添加其他地区，再移除这一个。',
      move: 'Alt+方向键移动，Delete键移除',
      several: '批量添加',
    },
    periods: {
      all: '全部',
      ends: '首末两期',
      quick: (kind, which) => `${kind}：${which}`,
      span: (first, last, count) => `${first}至${last}（共${String(count)}期）`,
    },
    slider: {
      steps: '逐期浏览',
      period: '时期',
      previous: '上一时期',
      next: '下一时期',
      play: '播放',
      pause: '暂停',
    },
  },
};
