import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import type { IsActiveMatchOptions } from '@angular/router';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Companions } from '../store/companions';

export interface SectionLink {
  /** From the root, as `/claims`. */
  readonly path: string;
  readonly text: string;
  /** Whether the pages below it are others; else they are parts of it. */
  readonly isExact?: boolean;
}

/** The pages of a section as tabs; each keeps what the address carries along. */
@Component({
  selector: 'ri-section-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()" [class.many]="isLong()">
      @for (link of tabs(); track link.path) {
        <a
          [routerLink]="link.path"
          [queryParams]="params()"
          routerLinkActive="active"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="link.match"
          >{{ link.text }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 4px;
      margin-bottom: 16px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    nav.many {
      overflow-x: auto;
      white-space: nowrap;
    }
    a {
      padding: 10px 12px;
      border-bottom: 2px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-title-small);
      text-decoration: none;
    }
    a.active {
      border-bottom-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
    a:hover {
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class SectionNav {
  /** What the pages have in common. */
  readonly label = input.required<string>();
  readonly links = input.required<readonly SectionLink[]>();
  /** More than a phone has room for: they stay in one line, which can be pushed. */
  readonly isLong = input(false, { transform: booleanAttribute });

  protected readonly params = inject(Companions).params;
  protected readonly tabs = computed(() =>
    this.links().map((link) => ({ ...link, match: matchOf(link) })),
  );
}

function matchOf({ isExact }: SectionLink): IsActiveMatchOptions {
  return {
    paths: isExact ? 'exact' : 'subset',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  };
}
