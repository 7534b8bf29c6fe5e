import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { originLine, withoutShape } from '../../charts/map-words';
import type { ClaimSet } from '../../domain/claim-set';
import type { WordsOfComparing } from '../../store/compare-words';
import { MapBoundaries } from '../../store/map-boundaries';

/** Where a map's boundaries come from, and boundaries of one's own in their place. */
@Component({
  selector: 'ri-map-source',
  imports: [MatButton],
  template: `
    @let t = words().maps;
    <div class="buttons">
      <input #file hidden type="file" accept=".json,.geojson,.topojson" (change)="load(file)" />
      <button matButton type="button" [title]="t.loadHint" (click)="file.click()">
        {{ t.load }}
      </button>
      @if (boundaries.isOwn()) {
        <button matButton type="button" (click)="boundaries.useShipped(regions())">
          {{ t.backToShipped }}
        </button>
      }
    </div>
    <div role="status">
      @for (line of lines(); track $index) {
        <p>{{ line }}</p>
      }
    </div>
    @if (boundaries.fault(); as fault) {
      <p role="alert">{{ t.failed }}{{ words().colon }}{{ t.faults[fault.code](fault) }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 8px;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    p {
      margin: 2px 0;
      overflow-wrap: anywhere;
    }
    [role='alert'] {
      color: var(--mat-sys-error);
    }
  `,
})
export class MapSource {
  readonly set = input.required<ClaimSet>();
  readonly words = input.required<WordsOfComparing>();

  protected readonly boundaries = inject(MapBoundaries);
  protected readonly regions = computed(() => [...this.set().regions.values()]);
  protected readonly lines = computed((): readonly string[] => {
    const [state, words] = [this.boundaries.state(), this.words()];
    if (state.kind === 'loading') return [words.maps.loading];
    if (state.kind !== 'ready') return [];
    const { boundaries } = state;
    const { origin, unmatched, leftOut, features } = boundaries;
    const without = withoutShape(boundaries, this.set(), words);
    const matched = features.filter(({ properties }) => properties.region !== null).length;
    return [
      `${originLine(boundaries, words)} ${words.maps.noPosition}`,
      ...(origin.kind === 'own'
        ? [words.maps.loaded(origin.title, matched), words.maps.visit]
        : []),
      ...(without.length ? [words.maps.without(without)] : []),
      ...(unmatched.length ? [words.maps.unmatched(unmatched)] : []),
      ...(leftOut.length ? [words.maps.leftOut(leftOut)] : []),
    ];
  });

  protected load(field: HTMLInputElement): void {
    const file = field.files?.item(0);
    // The same file, mended, is another choice.
    field.value = '';
    if (file) this.boundaries.useOwn(file, this.regions());
  }
}
