import { TestBed } from '@angular/core/testing';
import { cagrRatio } from '../domain/methods/cagr-ratio';
import { Formula } from './formula';

/** The first equation of the ratio of growth rates, as the browser lays it out. */
async function laidOut(): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Formula);
  const host = fixture.nativeElement as HTMLElement;
  document.body.append(host);
  fixture.componentRef.setInput('equation', cagrRatio.equations[0]);
  await fixture.whenStable();
  return host;
}

function boxOf(host: HTMLElement, selector: string, at = 0): DOMRect {
  const found = [...host.querySelectorAll(selector)][at];
  if (!found) throw new Error(`There is no ${selector}`);
  return found.getBoundingClientRect();
}

describe('a formula on a real page', () => {
  it('has its figures above and below the line of a fraction, and its power above both', async () => {
    const host = await laidOut();
    const [above, below] = [boxOf(host, 'mfrac > *'), boxOf(host, 'mfrac > *', 1)];
    expect(above.bottom).toBeLessThanOrEqual(below.top);
    expect(boxOf(host, 'msup > *', 1).top).toBeLessThan(above.top);
    host.remove();
  });

  it('paints its letters with the fonts that there are: a letter alone is as wide as in a text', async () => {
    const host = await laidOut();
    const letter = boxOf(host, 'mi').width;
    const plain = document.createElement('span');
    plain.textContent = 'o';
    const { fontFamily, fontSize } = getComputedStyle(host.querySelector('mi') as Element);
    Object.assign(plain.style, { fontFamily, fontSize, fontStyle: 'italic' });
    host.append(plain);
    expect(Math.abs(letter - plain.getBoundingClientRect().width)).toBeLessThan(0.5);
    host.remove();
  });
});
