import { markup } from './markup';

/** A colour that no computed style has by itself. */
const PROBE = 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))';

/**
 * Whether the element stands on light or dark ground: its used colour scheme, which is the page's, whatever the system
 * prefers, or its own. A page that declares none is light.
 */
export class SchemeProbe {
  readonly place = markup('span', { class: 'probe', 'aria-hidden': 'true' });
  /** Apart from what is asked: a colour on its way is neither of the two. */
  private readonly bell = markup('span', { class: 'bell' });

  /** @param changed called when the scheme has changed, by the page or by the system */
  constructor(changed: () => void) {
    this.place.style.color = PROBE;
    this.bell.style.color = PROBE;
    this.place.append(this.bell);
    // A transition is the one event of a colour that has changed; no observer sees an inherited property.
    this.bell.addEventListener('transitionrun', changed);
  }

  scheme(): 'light' | 'dark' {
    return getComputedStyle(this.place).color.replaceAll(' ', '') === 'rgb(2,2,2)'
      ? 'dark'
      : 'light';
  }
}
