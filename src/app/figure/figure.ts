import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { ChartView } from '../charts/chart-view';
import type { Figure, Mark, TableCell } from '../charts/spec';
import { DARK, LIGHT } from '../charts/theme';
import { Evidence } from '../evidence/evidence';
import { Icon } from '../icons/icon';
import { Language } from '../store/language';
import { Theme } from '../store/theme';
import { SavePng } from './save-png';

/** A chart as a card: finding, subtitle, chart, source line, notes, its figures as a table, and *Save as PNG*. */
@Component({
  selector: 'ri-figure',
  imports: [ChartView, Icon],
  templateUrl: './figure.html',
})
export class FigureCard {
  readonly figure = input.required<Figure>();
  /** Whether the table stands open from the start. */
  readonly tableOpen = input(false);
  readonly firstPaint = output();

  private readonly evidence = inject(Evidence);
  private readonly savePng = inject(SavePng);
  private readonly theme = inject(Theme);
  protected readonly words = inject(Language).words;
  protected readonly spec = computed(() =>
    this.figure()(this.theme.scheme() === 'dark' ? DARK : LIGHT),
  );

  /** The table is made when it is first opened: most readers of a page open none. */
  protected readonly showsTable = linkedSignal(() => this.tableOpen());

  protected toggleTable(event: Event): void {
    this.showsTable.set((event.target as HTMLDetailsElement).open);
  }

  protected open({ claims, isGap }: Mark | TableCell): void {
    void this.evidence.show({ claims, isGap });
  }

  protected save(): void {
    void this.savePng.open(this.figure());
  }
}
