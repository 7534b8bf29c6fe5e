import type { EnvironmentInjector } from '@angular/core';
import {
  ApplicationRef,
  Component,
  computed,
  createComponent,
  DestroyRef,
  DOCUMENT,
  inject,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { formatDate } from '../../../i18n/format';
import { sharedWords } from '../../../i18n/shared-words';
import { Language } from '../../store/language';
import type { FigureChange, OpenedFigure } from '../../store/shared-figure';
import { SharedFigure } from '../../store/shared-figure';
import { SharedFigures } from '../../store/shared-figures';

/** Lines of what differs that are listed. */
const MOST = 30;

/**
 * Says above every page that a saved figure stands in the place of today's claims, what is different in them, and the ways
 * out; or, once, that nothing has changed.
 */
@Component({
  selector: 'ri-shared-notice',
  template: `
    @if (figures.opened(); as opened) {
      @let t = words();
      <section role="status" [class.saved]="opened.set">
        <p>{{ text(opened) }}</p>
        @if (opened.changes.length) {
          <details>
            <summary>{{ t.changes }}</summary>
            <div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{{ t.place }}</th>
                    <th scope="col">{{ t.was }}</th>
                    <th scope="col">{{ t.now }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (change of opened.changes.slice(0, most); track $index) {
                    <tr>
                      <th scope="row">{{ change.place }}</th>
                      <td>{{ change.was ?? t.wasMissing }}</td>
                      <td>{{ nowText(change) }}</td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
            @if (opened.changes.length > most) {
              <p>{{ t.moreChanges(opened.changes.length - most) }}</p>
            }
          </details>
        }
        <p class="buttons">
          @if (opened.set) {
            @if (opened.isCompared) {
              <button type="button" class="ri-button" (click)="work.showToday(opened)">
                {{ t.today }}
              </button>
            }
            <button type="button" class="ri-button" (click)="work.leave()">{{ t.leave }}</button>
          } @else {
            <button type="button" class="ri-button" (click)="figures.opened.set(null)">
              {{ t.close }}
            </button>
          }
        </p>
      </section>
    }
  `,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      margin: 0 0 16px;
      padding: 8px 16px;
      border-radius: 8px;
      background: var(--mat-sys-surface-container-high);
    }
    .saved {
      border: 1px solid var(--mat-sys-outline);
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    details {
      flex: 1 0 100%;
      order: 1;
    }
    summary {
      color: var(--mat-sys-primary);
      cursor: pointer;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 4px 16px 4px 0;
      text-align: start;
      vertical-align: top;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class SharedNotice {
  private readonly router = inject(Router);
  private readonly lang = inject(Language).lang;
  protected readonly figures = inject(SharedFigure);
  protected readonly work = inject(SharedFigures);
  protected readonly words = computed(() => sharedWords(this.lang()));
  protected readonly most = MOST;

  constructor() {
    // That nothing has changed is said of one page.
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(({ urlAfterRedirects }) => {
        const opened = this.figures.opened();
        const isThere = pathOf(urlAfterRedirects) === opened?.view.path;
        if (opened && !opened.set && !isThere) this.figures.opened.set(null);
      });
  }

  protected text({ set, made, changes, isCompared }: OpenedFigure): string {
    const [t, date] = [this.words(), formatDate(made, this.lang())];
    if (!set) return t.unchanged(date);
    return isCompared ? t.differs(changes.length, date) : t.nothingHere(date);
  }

  /** One that reads as before differs in the claims behind it: twice the same text would look like a mistake. */
  protected nowText({ was, now }: FigureChange): string {
    const t = this.words();
    if (now === null) return t.isMissing;
    return was === now ? t.isAlike(now) : now;
  }
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** Puts the notice above the pages, once. Not by the shell: readers who open no figure fetch nothing for it. */
export function placeNotice(injector: EnvironmentInjector): void {
  const main = injector.get(DOCUMENT).getElementById('main');
  if (!main || main.querySelector('ri-shared-notice')) return;
  const notice = createComponent(SharedNotice, { environmentInjector: injector });
  main.prepend(notice.location.nativeElement as HTMLElement);
  injector.get(ApplicationRef).attachView(notice.hostView);
}
