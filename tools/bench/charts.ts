// The charts that the baseline page of the bench paints: those of the overview, as plain Chart.js configurations.
// A stand-in with five charts of the overview's kinds until the builders of src/app/charts supply them.

export interface BenchChart {
  readonly id: string;
  /** A Chart.js configuration that survives JSON: no functions. */
  readonly config: object;
}

export function overviewCharts(): readonly BenchChart[] {
  const options = { animation: false, responsive: true, maintainAspectRatio: false };
  const chart = (
    id: string,
    type: 'bar' | 'line',
    labels: string[],
    rows: number[][],
  ): BenchChart => ({
    id,
    config: {
      type,
      options,
      data: { labels, datasets: rows.map((data, index) => ({ label: `Series ${index}`, data })) },
    },
  });
  const years = ['2013', '2014', '2015', '2016', '2017'];
  return [
    chart('share', 'bar', ['former', 'now'], [[17, 9]]),
    chart('growth-2015', 'bar', ['Heilongjiang', 'Jilin', 'Liaoning'], [[5.7, 6.5, 3]]),
    chart('growth', 'line', years, [
      [8, 5.6, 5.7, 6.1, 6.4],
      [8.3, 6.5, 6.5, 6.9, 5.3],
      [8.7, 5.8, 3, -2.5, 4.2],
    ]),
    chart('targets', 'bar', ['a', 'b', 'c', 'd'], [[17.8, 45, 32, 18]]),
    chart('sources', 'bar', ['a', 'b', 'c', 'd', 'e'], [[20, 31, 12, 9, 24]]),
  ];
}
