import { Component, computed, inject } from '@angular/core';
import { LaterLanguage } from '../store/all-words';
import { SectionNav } from './section-nav';
import { WorkspaceBar } from './workspace-bar';

const PAGES = ['claims', 'sources', 'review', 'workspace', 'board'] as const;

/** The pages on evidence, and the figure board, and the workspace that they work in, at the head of each of them. */
@Component({
  selector: 'ri-evidence-nav',
  imports: [SectionNav, WorkspaceBar],
  template: `
    <ri-section-nav [label]="words().pages.evidence" [links]="links()" isLong />
    <ri-workspace-bar />
  `,
})
export class EvidenceNav {
  protected readonly words = inject(LaterLanguage).words;
  protected readonly links = computed(() =>
    PAGES.map((page) => ({ path: `/${page}`, text: this.words().pages[page] })),
  );
}
