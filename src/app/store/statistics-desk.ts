import { inject, InjectionToken } from '@angular/core';
import { StatisticsEngine } from '../data-access/statistics/statistics-engine';
import type { StatisticsDesk } from '../domain/statistics/statistics-desk';

/** Where tables are read and asked. A token, so that tests, and a remote engine one day, can stand in its place. */
export const STATISTICS_DESK = new InjectionToken<StatisticsDesk>('StatisticsDesk', {
  factory: () => inject(StatisticsEngine),
});
