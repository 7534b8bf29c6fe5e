import type { EmbedWords } from './en-embed';

export const zhEmbed: EmbedWords = {
  loading: '正在获取图……',
  refused: '无法显示此图。',
  mended: '地址中有不合理之处：',
  unknown: (name, value, known) =>
    `“${name}”没有“${value}”这个值，已忽略。请写下列之一：${known}。`,
  open: '在“区域指标”中打开',
  newTab: '在新标签页中打开',
  how: '把此图放进您自己的网页',
  openClaim: '打开数据记录',
  tools: '带走此图',
  png: '存为PNG',
  copy: '复制图片',
  writing: '正在绘制图片……',
  saved: (name) => `已保存${name}。`,
  copied: '图片已复制到剪贴板。',
  failed: (reason) => `无法生成图片：${reason}`,
  savedUnlessBarred: (name) =>
    `${name}已交给浏览器下载。如果没有收到，是外层页面禁止下载（其sandbox缺少allow-downloads）。` +
    '请用右键菜单保存下方图片，或在应用中打开此图。',
  downloadsBarred:
    '外层页面禁止下载：其sandbox缺少allow-downloads。请用右键菜单保存下方图片，或在应用中打开此图。',
  clipboardBarred:
    '外层页面未开放剪贴板：其框架缺少allow="clipboard-write"。请用右键菜单复制下方图片，或在应用中打开此图。',
  noClipboard: '此处浏览器不允许页面复制图片；只有https地址才可以。请用右键菜单复制下方图片。',
  picture: (title) => `图的图片：${title}`,
  claims: '背后的数据记录',
  noClaims: '此处没有数据记录。',
  close: '关闭',
  refusals: {
    'no-source': () =>
      '没有指明显示哪张图。请给出视图（view="/compare?…#figure"）、已保存的图的地址（src="figure.json"）或其文本。',
    'two-sources': (value) => `有多处指明显示哪张图（${value}）。请只保留一处。`,
    'bad-view': (value) =>
      `“${value}”不是视图。视图以斜线开头，例如/compare?indicator=gdp-growth#figure：请从图的导出中复制。`,
    'not-encoded': (value) =>
      `视图未经编码就写入地址，因此“${value}”已不属于视图。请先编码（encodeURIComponent）：&写作%26，#写作%23。`,
    'bad-address': (value) => `“${value}”不是文件地址。请更正。`,
    'not-answered': (value) =>
      `${value}没有应答。可能是网络中断，也可能是本页的策略（connect-src）或对方服务器（CORS）不允许访问。`,
    'not-fetched': (value) => `没有这个文件：${value}。请更正地址。`,
    'bad-package': (value) => `${value}不是数据包的文件。请给出存放CSV文件的文件夹地址。`,
    'bad-assumptions': () => '无法读取地址中的假设。请重新复制完整地址。',
    'no-view': () => '已保存的图没有视图，因此无从绘制。请从它自己的页面保存。',
    'no-map': (value) => `无法从${value}取得地图边界。请放置该文件，或改用方格地图（view=tiles）。`,
    broken: (value) => `此处出现故障：${value}`,
  },
  problems: {
    'no-page': (value) =>
      `“${value}”处没有带图的页面。有图的页面是/、/compare、/claims、/targets和/targets/加目标的id。`,
    'no-part': (value, parts) => `该页没有图“${value}”。请在#后写下列之一：${parts}。`,
    'no-target': (value) => `“${value}”不是任何目标的数据记录。请更正id。`,
    'no-dataset': (value) => `数据集“${value}”只在添加它的浏览器中。请把图存为文件，再显示该文件。`,
    'no-indicator': (value) => `没有指标“${value}”。请更正id。`,
    nothing: (value) => `“${value}”处没有可绘制的数据。`,
  },
};
