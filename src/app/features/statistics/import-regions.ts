import type { ElementRef } from '@angular/core';
import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { RegionId } from '../../domain/region';
import type { RegionReading } from '../../domain/statistics/import-run';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import type { FieldChoice } from './choice-field';
import { ChoiceField } from './choice-field';
import { firstRows } from './first-rows';
import { focusBack } from './focus-back';
import { focusNear } from './focus-near';
import { countText } from './statistics-text';
import { TableScroll } from './table-scroll';

/** What needs eyes comes first. */
const KINDS = ['ambiguous', 'own', 'matched', 'aggregate'] as const;
const ROWS_AT_ONCE = 40;
const OWN = 'own';
const PROPOSED = 'proposed';

/** How the regions of a file were understood, kind by kind; each can be matched by hand. */
@Component({
  selector: 'ri-import-regions',
  imports: [ChoiceField, TableScroll],
  templateUrl: './import-regions.html',
  styles: `
    @use '../../../styles/choice';
    @use './statistics';

    .kinds {
      margin-bottom: 8px;
    }
    .grid {
      /* Three columns have room on a phone: the region stays in sight beside the field that matches it. */
      min-width: 0;

      :is(th, td) {
        vertical-align: baseline;
      }
      td:last-child {
        width: 50%;
      }
    }
    .by {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class ImportRegions {
  readonly regions = input.required<readonly RegionReading[]>();
  /** What was chosen, in words. */
  readonly said = output<string>();

  private readonly imports = inject(Imports);
  private readonly focusBack = focusBack();
  protected readonly words = inject(StatisticsLanguage).words;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly focusNear = focusNear(this.heading, this.regions);
  /** The text that is being matched. */
  protected readonly matching = signal<string | null>(null);

  protected readonly kinds = computed(() => {
    const { tables, importing, lang } = this.words();
    const byKind = Map.groupBy(this.regions(), ({ kind }) => kind);
    return KINDS.flatMap((kind) => {
      const count = byKind.get(kind)?.length ?? 0;
      if (!count) return [];
      const label = `${tables.regionKinds[kind]} ${importing.regions.counts(countText(count, lang))}`;
      return [{ kind, label }];
    });
  });
  /** The kind that is shown; another one where it has none any more. */
  protected readonly kind = linkedSignal<
    readonly { readonly kind: RegionReading['kind'] }[],
    RegionReading['kind']
  >({
    source: this.kinds,
    computation: (kinds, former) =>
      kinds.find(({ kind }) => kind === former?.value)?.kind ?? kinds[0]?.kind ?? 'matched',
  });
  private readonly ofKind = firstRows(
    computed(() => this.regions().filter(({ kind }) => kind === this.kind())),
    ROWS_AT_ONCE,
  );
  protected readonly rows = computed(() => {
    const { tables, importing, lang } = this.words();
    const { own, sum } = importing.regions;
    const { ambiguous } = tables.regionKinds;
    const notMatched = { own, ambiguous, aggregate: sum, matched: '' };
    return this.ofKind.shown().map((region) => ({
      text: region.text,
      name: region.name === region.text ? '' : region.name,
      rows: countText(region.rows, lang),
      region: region.region === null ? '' : this.nameOf(region.region),
      own: notMatched[region.kind],
      by: region.region !== null && region.by ? tables.matchedBy(region.by) : '',
      suggestions: region.region === null ? region.suggestions.slice(0, 3) : [],
    }));
  });
  protected readonly hidden = computed(() => {
    const hidden = this.ofKind.hidden();
    return hidden ? countText(hidden, this.words().lang) : '';
  });
  /** For the text that is being matched: what it is likely to be first. */
  protected readonly choices = computed((): readonly FieldChoice[] => {
    const { importing, lang } = this.words();
    const t = importing.regions;
    const reading = this.regions().find(({ text }) => text === this.matching());
    const likely = new Set(reading?.suggestions);
    const all = [...(this.imports.ground()?.regions.values() ?? [])].map((region) => ({
      id: region.id,
      label: region.name[lang],
      hint: likely.has(region.id) ? `${region.id}${this.words().comma}${t.likely}` : region.id,
      names: [
        ...[region.name, region.short].flatMap(({ en, zh }) => [en, zh]),
        region.id,
        ...region.aliases,
      ],
    }));
    const own = [
      { id: OWN, label: t.own, hint: '', names: [t.own] },
      { id: PROPOSED, label: t.asProposed, hint: '', names: [t.asProposed] },
    ];
    return [
      ...all.filter(({ id }) => likely.has(id)),
      ...own,
      ...all.filter(({ id }) => !likely.has(id)),
    ];
  });

  protected nameOf(id: RegionId): string {
    return this.imports.ground()?.regions.get(id)?.name[this.words().lang] ?? id;
  }

  protected show(kind: RegionReading['kind']): void {
    this.kind.set(kind);
    this.ofKind.reset();
    this.matching.set(null);
  }

  protected showMore(): void {
    this.ofKind.more();
  }

  protected giveUp(text: string): void {
    this.matching.set(null);
    this.focusBack(text);
  }

  protected match(text: string, choice: string): void {
    const region = choice === PROPOSED ? undefined : choice === OWN ? null : choice;
    this.matching.set(null);
    this.imports.chooseRegion(text, region);
    this.focusNear();
    const t = this.words().importing.regions;
    const named =
      region === undefined ? t.asProposed : region === null ? t.own : this.nameOf(region);
    this.said.emit(t.chosen(text, named));
  }
}
