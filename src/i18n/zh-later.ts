import { zhEvidence } from './zh-evidence';
import { zhExport } from './zh-export';
import type { LaterWords } from './en-later';
import { zhArithmetic } from './zh-arithmetic';

export const zhLater: LaterWords = {
  ...zhArithmetic,
  ...zhEvidence,
  ...zhExport,
  notFound: {
    title: '此页面不存在',
    hint: (path) => `“${path}”处没有内容。请从菜单选择页面，或从这里开始：`,
  },
};
