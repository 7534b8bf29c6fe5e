/** Words for the codes that stand in the data. */
export const enData = {
  statuses: { A: 'normal', E: 'estimated', P: 'provisional' },
};
