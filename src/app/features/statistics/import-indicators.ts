import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { Indicator, Unit } from '../../domain/indicator';
import { foldText } from '../../domain/search';
import type { Dataset, IndicatorMember } from '../../domain/statistics/dataset';
import { unitOf } from '../../domain/statistics/table-units';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import type { FieldChoice } from './choice-field';
import { ChoiceField } from './choice-field';
import { findIndicators } from './find-indicators';
import { firstRows } from './first-rows';
import { focusBack } from './focus-back';
import { focusNear } from './focus-near';
import { unitText } from '../../views/table-texts';
import { countText } from './statistics-text';
import { TableScroll } from './table-scroll';

const ROWS_AT_ONCE = 20;
const NONE = 'none';

/** The indicators of a file, each with its unit, and which indicator of the claims it is the same as. */
@Component({
  selector: 'ri-import-indicators',
  imports: [ChoiceField, TableScroll],
  templateUrl: './import-indicators.html',
  styles: `
    @use './statistics';

    .find {
      max-width: 320px;
      margin-bottom: 8px;
    }
    .more {
      margin-top: 8px;
    }
    .grid {
      /* On a phone what an indicator is the same as stays in sight beside its name. */
      min-width: 0;

      :is(th, td) {
        vertical-align: baseline;
      }
      th:first-child {
        min-width: 80px;
        overflow-wrap: anywhere;
      }
      td:last-child {
        min-width: 120px;
      }
    }
    @media (max-width: 599.98px) {
      .grid :is(th, td) {
        padding-inline: 6px;
      }
    }
  `,
})
export class ImportIndicators {
  readonly dataset = input.required<Dataset>();
  /** What was chosen, in words. */
  readonly said = output<string>();

  private readonly imports = inject(Imports);
  private readonly focusBack = focusBack();
  protected readonly words = inject(StatisticsLanguage).words;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly focusNear = focusNear(this.heading, this.dataset);
  /** The position of the indicator that is being matched. */
  protected readonly matching = signal<number | null>(null);
  protected readonly sought = signal('');

  private readonly indicators = computed(() => this.dataset().indicators);
  protected readonly isLong = computed(() => this.indicators().length > ROWS_AT_ONCE);
  private readonly found = firstRows(
    computed(() => findIndicators(this.indicators(), this.sought())),
    ROWS_AT_ONCE,
  );
  protected readonly rows = computed(() => {
    const { lang } = this.words();
    const [dataset, ground] = [this.dataset(), this.imports.ground()];
    const chosen = new Map(this.imports.choices().indicators);
    return this.found.shown().map(({ at, member }) => {
      const same = chosen.get(member.parts.join('\t'));
      const indicator = same === undefined ? undefined : ground?.indicators.get(same);
      return {
        at,
        member,
        name: member.name[lang],
        unit: unitText(dataset, member, ground, lang),
        count: countText(member.count, lang),
        same: indicator?.name[lang] ?? '',
        suggestions: same === undefined ? this.likely(member) : [],
        hasUnit: this.unit(member).quantity !== 'not-stated',
      };
    });
  });
  protected readonly hidden = computed(() => {
    const hidden = this.found.hidden();
    return hidden ? countText(hidden, this.words().lang) : '';
  });
  protected readonly choices = computed((): readonly FieldChoice[] => {
    const { importing, lang } = this.words();
    const member = this.indicators()[this.matching() ?? -1];
    if (!member) return [];
    const none = importing.indicators.none;
    const fitting = this.fitting(member);
    if (!fitting.length) return [];
    return [
      ...fitting.map(({ id, name, aliases }) => ({
        id,
        label: name[lang],
        hint: '',
        names: [name.en, name.zh, ...aliases],
      })),
      { id: NONE, label: none, hint: '', names: [none] },
    ];
  });

  protected showMore(): void {
    this.found.more();
  }

  protected giveUp(at: number): void {
    this.matching.set(null);
    this.focusBack(String(at));
  }

  protected match({ parts, name }: IndicatorMember, choice: string): void {
    const { importing, lang } = this.words();
    const id = choice === NONE ? null : choice;
    this.matching.set(null);
    this.imports.chooseIndicator(parts, id);
    this.focusNear();
    const other = id === null ? undefined : this.imports.ground()?.indicators.get(id)?.name[lang];
    this.said.emit(importing.indicators.chosen(name[lang], other ?? importing.indicators.none));
  }

  private fitting(member: IndicatorMember): readonly Indicator[] {
    const { id } = this.unit(member);
    const known = this.imports.ground()?.indicators.values() ?? [];
    return [...known].filter(({ unit }) => unit === id);
  }

  /** Those that go by the very name, in either language: they are asked about, never taken. */
  private likely(
    member: IndicatorMember,
  ): readonly { readonly id: string; readonly name: string }[] {
    const { lang } = this.words();
    const own = new Set([member.name.en, member.name.zh].map(foldText));
    return this.fitting(member)
      .filter(({ name, aliases }) =>
        [name.en, name.zh, ...aliases].some((text) => own.has(foldText(text))),
      )
      .map(({ id, name }) => ({ id, name: name[lang] }));
  }

  private unit(member: IndicatorMember): Unit {
    return unitOf(this.dataset(), member, this.imports.ground()?.units.values() ?? []).unit;
  }
}
