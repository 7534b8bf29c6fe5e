import {
  afterNextRender,
  Component,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClaimId } from '../../domain/claim';
import { Icon } from '../../icons/icon';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import type { FindingRow } from './source-rows';

/** The claims of a source, each with what became of its phrase. */
@Component({
  selector: 'ri-finding-list',
  imports: [Icon, RouterLink],
  template: `
    @let t = words().documents;
    <ul>
      @for (row of rows(); track row.claim) {
        <li [class.selected]="row.claim === selected()">
          <button
            type="button"
            [attr.aria-pressed]="row.claim === selected()"
            (click)="chosen.emit(row.claim)"
          >
            <span class="state" [class]="row.state"
              ><ri-icon [name]="row.icon" />{{ row.word }}</span
            >
            <span class="figure">{{ row.figure }}</span>
            <q [lang]="language()">{{ row.phrase }}</q>
            @if (row.place) {
              <span class="place">{{ row.place }}</span>
            }
          </button>
          <a
            [routerLink]="['/claims', row.claim]"
            [queryParams]="params()"
            [attr.aria-label]="t.openClaimOf(row.figure)"
            >{{ t.openClaim }}</a
          >
        </li>
      }
    </ul>
  `,
  styleUrl: './finding-list.scss',
})
export class FindingList {
  readonly rows = input.required<readonly FindingRow[]>();
  readonly selected = input<ClaimId | null>(null);
  /** Language of the phrases. */
  readonly language = input('');
  readonly chosen = output<ClaimId>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;

  constructor() {
    effect(() => {
      if (this.selected() !== null && this.rows().length)
        afterNextRender(
          () => {
            this.scrollToSelected();
          },
          { injector: this.injector },
        );
    });
  }

  /** Within the frame that the list may stand in; the page stays where it is. */
  private scrollToSelected(): void {
    const frame = this.host.parentElement;
    const item = this.host.querySelector('.selected');
    if (!frame || !item) return;
    const [outer, inner] = [frame.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      frame.scrollTop += inner.top - outer.top - 8;
  }
}
