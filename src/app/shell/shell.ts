import type { ElementRef } from '@angular/core';
import { Component, computed, DOCUMENT, effect, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationError, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';
import type { Words } from '../../i18n/en';
import type { IconName } from '../icons/icon';
import { Icon } from '../icons/icon';
import { ClaimsStore } from '../store/claims-store';
import { Companions } from '../store/companions';
import { FirstView } from '../store/first-view';
import { Language } from '../store/language';
import { Theme } from '../store/theme';
import { WorkspaceLayer } from '../store/workspace-layer';
import { LoadReport } from './load-report';

type PageName = keyof Words['pages'];

interface NavEntry {
  readonly path: string;
  readonly page: PageName & IconName;
  /** The pages that lie behind it, its first one included. */
  readonly holds: readonly PageName[];
}

/** The frame around every page: title, switches, navigation, and what became of loading the data. */
@Component({
  selector: 'ri-shell',
  imports: [Icon, LoadReport, RouterLink, RouterOutlet],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly layer = inject(WorkspaceLayer);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly companions = inject(Companions);
  protected readonly theme = inject(Theme);
  protected readonly state = inject(ClaimsStore).state;
  protected readonly words = this.language.words;

  protected readonly entries: readonly NavEntry[] = [
    { path: '/', page: 'overview', holds: ['overview'] },
    { path: '/compare', page: 'compare', holds: ['compare'] },
    { path: '/targets', page: 'targets', holds: ['targets', 'methods'] },
    { path: '/claims', page: 'evidence', holds: ['claims', 'sources', 'review', 'workspace'] },
    { path: '/statistics', page: 'statistics', holds: ['statistics'] },
  ];

  private readonly page = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.currentPage()),
    ),
  );
  /** Whether the page asked for could not be fetched: offline, or replaced by a newer version of the app. */
  protected readonly isLost = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd || event instanceof NavigationError),
      map((event) => event instanceof NavigationError),
    ),
    { initialValue: false },
  );
  private readonly title = computed(() => {
    const page = this.page();
    const { app, pages } = this.words();
    return page ? `${pages[page]} – ${app.title}` : app.title;
  });

  constructor() {
    effect(() => {
      this.document.title = this.title();
    });
    const firstView = inject(FirstView);
    effect(() => {
      if (!this.showsFirstView()) firstView.drop();
    });
    this.moveFocusOnNewPages();
  }

  /** Whether the page that the build drew is still the one to be seen. */
  private showsFirstView(): boolean {
    const [page, state] = [this.page(), this.state()];
    const isOverview = page === undefined || page === 'overview';
    const isSound = state.kind === 'loading' || (state.kind === 'ready' && !state.rejected.length);
    return (
      isOverview &&
      isSound &&
      !this.isLost() &&
      !this.layer.waits() &&
      this.language.lang() === 'en' &&
      this.companions.on()
    );
  }

  protected isAt({ holds }: NavEntry): boolean {
    const page = this.page();
    return page !== undefined && holds.includes(page);
  }

  protected switchLanguage(): void {
    void this.language.use(this.language.lang() === 'en' ? 'zh' : 'en');
  }

  protected reload(): void {
    this.document.location.reload();
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  private currentPage(): PageName | undefined {
    let route = this.router.routerState.snapshot.root;
    while (route.firstChild) route = route.firstChild;
    return route.data['page'] as PageName | undefined;
  }

  /** After a change of page, not of its choices, the keyboard goes on from the new page's start. */
  private moveFocusOnNewPages(): void {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map(({ urlAfterRedirects }) => urlAfterRedirects.split('?')[0]),
        pairwise(),
        filter(([before, after]) => before !== after),
      )
      .subscribe(() => {
        this.main().nativeElement.focus({ preventScroll: true });
        this.document.defaultView?.scrollTo(0, 0);
      });
  }
}
