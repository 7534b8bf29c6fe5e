import { zhTiles } from './zh-tiles';
import { zhMaps } from './zh-maps';
import { zhPickers } from './zh-pickers';
import { zhCompare } from './zh-compare';
import { zhEvidence } from './zh-evidence';
import type { LaterWords } from './en-later';
import { zhArithmetic } from './zh-arithmetic';

export const zhLater: LaterWords = {
  ...zhArithmetic,
  ...zhCompare,
  ...zhEvidence,
  ...zhPickers,
  ...zhMaps,
  ...zhTiles,
  claims: {
    title: '全部论断',
    filter: '搜索',
    filterHint: '数值、词句、地区、指标',
    source: '来源',
    role: '性质',
    indicator: '指标',
    all: '全部',
    columns: {
      figure: '数值',
      indicator: '指标',
      region: '地区',
      period: '时期',
      unit: '单位',
      source: '来源',
      phrase: '原文词句',
      status: '状态',
    },
    shown: (count, of) => `${String(of)}条论断中的${String(count)}条`,
    none: '没有符合条件的论断。请放宽搜索。',
    clear: '清除筛选',
    back: '全部论断',
    unknown: (id) => `没有论断“${id}”`,
    unknownHint: '它可能已改名，或该行未被采用。请在列表中按数值搜索。',
    noPhrase: '数据包中没有原文词句',
    open: (figure, indicator) => `${figure}，${indicator}：打开论断`,
  },
  save: {
    title: '存为PNG图片',
    size: '尺寸',
    sizes: { slide: '幻灯片（16:9）', column: '单栏', square: '方形' },
    scale: '倍数',
    theme: '主题',
    light: '浅色（适合打印）',
    dark: '深色',
    pixels: (width, height) => `${String(width)} × ${String(height)} 像素`,
    preview: '文件预览',
    save: '保存',
    copy: '复制',
    cancel: '关闭',
    saved: (file) => `已存为${file}`,
    copied: '已复制到剪贴板',
    cannotCopy: '此浏览器不允许网页复制图片。请保存文件。',
    failed: (why) => `无法生成图片：${why}`,
  },
  notFound: {
    title: '此页面不存在',
    hint: (path) => `“${path}”处没有内容。请从菜单选择页面，或从这里开始：`,
  },
};
