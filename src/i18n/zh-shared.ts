import type { SharedWords } from './en-shared';

export const zhShared: SharedWords = {
  title: '打开已保存的图',
  lead:
    '从这里保存的PNG、SVG或JSON文件带有图的数据：视图、图背后的数据记录及其来源，此外别无他物。' +
    '把文件拖到本应用的任一页面，或在此选择文件，即可重新打开活动图表。',
  drop: '把已保存的图拖到这里',
  choose: '选择文件',
  field: '已保存的图（PNG、SVG或JSON）',
  kinds: '本应用保存的PNG、SVG和JSON文件。数据不会离开此浏览器。',
  reading: (name) => `正在读取${name}……`,
  ofLink: '该链接',
  digest: '保存之后的改动会由摘要值查出并被拒绝。摘要值不是签名，不能说明由谁保存。',
  refused: (name) => `无法打开${name}。`,
  rowAt: (list, row) => `${list}第${String(row)}行`,
  faults: {
    unreadable: () => '无法读取文件。请重新选择。',
    nothing: () =>
      '文件中没有图的数据。PDF、网页、文本以及不含数据的图片从不带有，编辑或压缩图片的程序也会去掉：请使用从这里保存的PNG、SVG或JSON原文件。',
    'too-large': () => '文件大于本应用保存的任何图。请选择由本应用保存的文件。',
    'cut-off': () => '文件不完整。请复制整个文件，或重新保存该图。',
    damaged: () => '其中的数据已损坏。请重新复制文件，或重新保存该图。',
    twice: () => '文件带有两份图的数据，无法判断所示的是哪一份。请重新保存该图。',
    'bad-link': () => '链接不完整。请复制整个链接，直到最后一个字符。',
    'not-json': (value) => `“${value}”不是JSON。请选择由本应用保存的PNG、SVG或JSON文件。`,
    'other-format': (value) =>
      `这是另一种JSON${value && `（“${value}”）`}。表格请在统计数据页打开。`,
    'bad-version': (value) => `其版本“${value}”无效。请重新保存该图。`,
    newer: (value) => `文件由本应用的较新版本保存（版本${value}）。请重新加载页面以获取该版本。`,
    tampered: () => '文件在保存之后被改动：内容与摘要值不符。请索取原文件。',
    'bad-field': (value) => `其中“${value}”部分不符合要求。请重新保存该图。`,
    'bad-rows': () => '其中有些行不符合数据包的要求：',
  },
  unchanged: (date) => `自${date}保存以来没有变化。`,
  differs: (count, date) =>
    `您看到的是${date}保存的图。其中${String(count)}处与今天的数据不同。在您离开之前，只显示该图自己的数据。`,
  nothingHere: (date) => `您看到的是${date}保存的图，只有它自己的数据：今天的数据未能加载。`,
  noView: '此图在这里没有页面：以下是它当时所示的内容。',
  today: '用今天的数据显示',
  leave: '离开已保存的图',
  close: '关闭',
  changes: '不同之处',
  was: '保存时',
  now: '今天',
  place: '数值',
  isMissing: '没有',
  isAlike: (figure) => `${figure}（依据的数据不同）`,
  wasMissing: '文件中没有',
  moreChanges: (count) => `另有${String(count)}处`,
};
