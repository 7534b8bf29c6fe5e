/** Words of the notice that figures of datasets could not be had. */
export const enStatisticsNotice = {
  statisticsNotice: {
    failed: 'Figures of your statistics could not be read. Everything else is shown.',
    retry: 'Try again',
  },
};
