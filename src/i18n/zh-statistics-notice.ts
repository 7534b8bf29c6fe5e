import type { enStatisticsNotice } from './en-statistics-notice';

export const zhStatisticsNotice: typeof enStatisticsNotice = {
  statisticsNotice: {
    failed: '您的统计数据中有数值未能读取；其余均已显示。',
    retry: '重试',
  },
};
