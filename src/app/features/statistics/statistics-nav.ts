import { Component, computed, inject } from '@angular/core';
import type { SectionLink } from '../../evidence/section-nav';
import { SectionNav } from '../../evidence/section-nav';
import { StatisticsLanguage } from '../../store/statistics-words';

/** The two lists of Statistics, at the head of each of its pages: datasets, and what can be read. */
@Component({
  selector: 'ri-statistics-nav',
  imports: [SectionNav],
  template: `<ri-section-nav [label]="words().statistics.parts" [links]="links()" />`,
})
export class StatisticsNav {
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly links = computed((): readonly SectionLink[] => {
    const { list, formats } = this.words().statistics;
    return [
      { path: '/statistics', text: list, isExact: true },
      { path: '/statistics/formats', text: formats },
    ];
  });
}
