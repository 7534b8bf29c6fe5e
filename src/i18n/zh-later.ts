import { zhEvidence } from './zh-evidence';
import type { LaterWords } from './en-later';
import { zhArithmetic } from './zh-arithmetic';

export const zhLater: LaterWords = {
  ...zhArithmetic,
  ...zhEvidence,
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
