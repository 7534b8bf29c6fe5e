import { Component, computed, input } from '@angular/core';

/** Outlines on a 24 × 24 grid, drawn for this project. Icons come as paths, so that no font or sprite is fetched. */
const PATHS = {
  overview: 'M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z',
  compare: 'M4 20h16v-2H4zM5 16h3V9H5zM10.5 16h3V4h-3zM16 16h3v-5h-3z',
  targets:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm0 3.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  evidence: 'M5 3h14v18H5zM7 5v14h10V5zM9 8h6v1.6H9zM9 11.2h6v1.6H9zM9 14.4h4V16H9z',
  statistics:
    'M4 4h16v16H4zM6 6v3h12V6zM6 11v2.5h5V11zM13 11v2.5h5V11zM6 15.5V18h5v-2.5zM13 15.5V18h5v-2.5z',
  save: 'M11 4h2v8.2l2.8-2.8 1.4 1.4L12 16l-5.2-5.2 1.4-1.4 2.8 2.8zM5 18h14v2H5z',
  theme: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2v14a7 7 0 0 1 0-14z',
  close:
    'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  warning: 'M12 3 22 20H2zm0 4L5.4 18h13.2zM11 11h2v4h-2zM11 15.8h2v1.6h-2z',
  check: 'M9.5 16.6 5 12.1l1.4-1.4 3.1 3.1 8.1-8.1L19 7.1z',
  cross:
    'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  unknown:
    'M11 16h2v2h-2zM12 5a4 4 0 0 1 4 4c0 2.6-3 2.8-3 5h-2c0-3.2 3-3.4 3-5a2 2 0 1 0-4 0H8a4 4 0 0 1 4-4z',
  range: 'M4 6h2v12H4zM18 6h2v12h-2zM8 11h8v2H8z',
  copy: 'M8 3h12v14H8zM10 5v10h8V5zM4 7h2v12h10v2H4z',
} as const;

export type IconName = keyof typeof PATHS;

/** One glyph beside a word; it says nothing of its own to a screen reader. */
@Component({
  selector: 'ri-icon',
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 24 24" width="24" height="24">
    <path fill="currentColor" fill-rule="evenodd" [attr.d]="path()" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
    }
    svg {
      width: 1em;
      height: 1em;
      font-size: var(--ri-icon-size, 20px);
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => PATHS[this.name()]);
}
