import type { enData } from './en-data';

export const zhData: typeof enData = {
  statuses: { A: '正常', E: '估计值', P: '初步数' },
};
