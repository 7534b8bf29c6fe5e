import type { TileWords } from './en-tiles';

export const zhTiles: TileWords = {
  tiles: {
    noFigure: '无数值',
    differ: '数值不一',
    notChosen: '未选',
    range: (low, high) => `${low}～${high}`,
    others: (count, of) =>
      `${String(of)}个省级行政区中有${String(count)}个未选入比较，在图中留空。`,
    figure: (region, figure) => `${region}（${figure}）`,
    offGrid: (figures) => `非省级行政区，图中没有方格：${figures}。`,
    reference: (figure) => `参照不以方格显示：${figure}。`,
  },
};
