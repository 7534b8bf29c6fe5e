import type { PptxWords } from './en-pptx';

export const zhPptx: PptxWords = {
  asPicture: (title) => `图片：${title}`,
  part: (title, at, of) => `${title}（${String(at)}/${String(of)}）`,
  figure: (number, caption) => `图${String(number)}：${caption}`,
  contents: '目录',
  sources: '来源',
  notes: '注释',
  claims: '论断',
  noClaims: '本页数值不以任何来源的论断为依据。',
  moreNotes: (count) => `另有${String(count)}条注释，见演讲者备注。`,
  lowest: (name) => (name === '' ? '各来源中的最低值' : `${name}：各来源中的最低值`),
  highest: (name) => (name === '' ? '各来源中的最高值' : `${name}：各来源中的最高值`),
  figures: '数值',
  projection: (text) => `外推：${text}`,
  years: '时间（年，各时期的中点）',
};
