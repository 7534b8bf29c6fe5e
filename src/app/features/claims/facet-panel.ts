import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Facet } from '../../domain/claim-facets';
import { WorkLanguage } from '../../store/work-words';
import type { FacetChoice } from './facet-options';

/** More values than these are shown on demand. */
const FIRST = 8;
/** Open at first; others open where something is chosen of them, and by hand. */
const OPEN: readonly Facet[] = ['source', 'indicator', 'role', 'conflict'];

/** All facets, each a list of values with how many claims choosing it gives. */
@Component({
  selector: 'ri-facet-panel',
  templateUrl: './facet-panel.html',
  styleUrl: './facet-panel.scss',
})
export class FacetPanel {
  readonly choices = input.required<readonly FacetChoice[]>();
  readonly toggled = output<{ readonly facet: Facet; readonly value: string }>();

  protected readonly words = inject(WorkLanguage).words;
  private readonly whole = signal<ReadonlySet<Facet>>(new Set());

  protected readonly facets = computed(() =>
    this.choices().map(({ facet, label, options }) => {
      const isWhole = this.whole().has(facet);
      // What is chosen is always in sight.
      const shown = options.filter(({ isChosen }, at) => isWhole || at < FIRST || isChosen);
      const isOpen = OPEN.includes(facet) || options.some(({ isChosen }) => isChosen);
      return { facet, label, shown, isOpen, isWhole, count: options.length };
    }),
  );
  protected readonly first = FIRST;

  protected showAll(facet: Facet): void {
    this.whole.update((whole) => {
      const next = new Set(whole);
      if (!next.delete(facet)) next.add(facet);
      return next;
    });
  }
}
