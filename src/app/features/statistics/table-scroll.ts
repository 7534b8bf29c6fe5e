import { Directive, input } from '@angular/core';

/** A place for a table that may be wider than the page: it is scrolled by itself, by the keyboard too, and has a name. */
@Directive({
  selector: '[riTableScroll]',
  host: {
    class: 'scroll',
    tabindex: '0',
    role: 'region',
    '[attr.aria-label]': 'riTableScroll()',
  },
})
export class TableScroll {
  /** What a screen reader calls the place. */
  readonly riTableScroll = input.required<string>();
}
