import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  DOCUMENT,
  effect,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { focusKeeper } from '../../evidence/focus-keeper';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import { WorkspaceDifferences } from './workspace-differences';
import { WorkspaceFile } from './workspace-file';
import { WorkspaceHistory } from './workspace-history';
import { WorkspaceList } from './workspace-list';

/** The analyst's workspaces: which are there, what was done in the open one, its file, and what differs. */
@Component({
  selector: 'ri-workspace-page',
  imports: [EvidenceNav, WorkspaceDifferences, WorkspaceFile, WorkspaceHistory, WorkspaceList],
  template: `
    @let t = words().workspace;
    <ri-evidence-nav />
    <h1 #heading tabindex="-1">{{ t.title }}</h1>
    <p class="lead">{{ t.lead }}</p>
    @if (isReady()) {
      <p class="message" role="status">{{ message() }}</p>
      <ri-workspace-list (said)="say($event)" />
      <label class="author">
        {{ t.author }}
        <input
          #author
          type="text"
          autocomplete="name"
          maxlength="100"
          aria-describedby="author-hint"
          [value]="store.author()"
          (change)="store.signAs(author.value)"
        />
        <small id="author-hint">{{ t.authorHint }}</small>
      </label>
      <ri-workspace-file id="file" tabindex="-1" (said)="say($event)" />
      <ri-workspace-history id="history" tabindex="-1" (said)="say($event)" />
      <ri-workspace-differences />
    }
  `,
  styleUrl: './workspace-page.scss',
})
export class WorkspacePage {
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly store = inject(Workspaces);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly isReady = signal(false);
  /** What happened last, in words. */
  protected readonly message = signal('');

  constructor() {
    void this.store.ready.then(() => {
      this.isReady.set(true);
    });
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    effect(() => {
      const id = fragment();
      if (id && this.isReady()) this.goTo(id);
    });
  }

  /** The button that was pressed may be gone: the keyboard goes on from the top of the page then. */
  protected say(text: string): void {
    this.message.set(text);
    this.keepFocus(this.heading);
  }

  private goTo(id: string): void {
    afterNextRender(
      () => {
        const part = this.document.getElementById(id);
        part?.scrollIntoView();
        part?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }
}
