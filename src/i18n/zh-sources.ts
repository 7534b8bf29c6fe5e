import type { SourcesWords } from './en-sources';

export const zhSources: SourcesWords = {
  anchorStates: { anchored: '已定位', moved: '位置不符', 'not-found': '未找到' },
  sourceList: {
    title: '来源',
    columns: {
      source: '来源',
      set: '类别',
      claims: '论断',
      phrases: '有引文',
      verified: '核对',
    },
    published: '发布日期',
    sets: { document: '文件', companion: '补充来源', dataset: '数据集' },
    notHeld: '数据包未收录原文',
    notVerified: '未核对',
    noPhrases: '无引文可核对',
    verifiedOn: (file, date) => `“${file}”，${date}读取`,
  },
};
