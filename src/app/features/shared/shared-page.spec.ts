import { TestBed } from '@angular/core/testing';
import { openApp } from '../../../testing/app-page';
import { requestOf } from '../../../testing/export-request';
import { realSet } from '../../../testing/package-files';
import { byRole, shown } from '../../../testing/roles';
import { savedFigure, specOf } from '../../../testing/round-trip';
import type { Claim } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { withClaims } from '../../domain/claim-set';
import { readFigureView } from '../../domain/figure-view';
import { linkWithData } from '../../export/carried-link';
import { ClaimsStore } from '../../store/claims-store';
import { SharedFigures } from '../../store/shared-figures';

const ADDRESS =
  '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015&ref=CN&view=bars#figure';

/** The claims with another figure for Liaoning's growth in 2015. */
function otherSet(): ClaimSet {
  const set = realSet();
  const other = (claim: Claim): Claim =>
    claim.id === 'gdp-growth-2015-liaoning' ? { ...claim, value: 4.5 } : claim;
  return withClaims(set, set.claims.map(other));
}

/** The address of a link that carries the figure as some claims have it. */
async function linkOf(set: ClaimSet): Promise<string> {
  const view = readFigureView(ADDRESS)!;
  const spec = await specOf(view, { set });
  const link = linkWithData(
    requestOf(() => spec, { view, set }),
    'https://host.example/',
  );
  if (typeof link !== 'string') throw new Error('too long');
  return new URL(link).pathname + new URL(link).hash;
}

const notice = (main: HTMLElement) => main.querySelector<HTMLElement>('ri-shared-notice');

async function until(app: Awaited<ReturnType<typeof openApp>>, isDone: () => boolean) {
  for (let times = 0; times < 100 && !isDone(); times += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await app.settle();
  }
  expect(isDone()).toBe(true);
}

describe('a link that carries its figure', () => {
  it('leads to the live chart, and says that nothing has changed', async () => {
    const app = await openApp(await linkOf(realSet()));
    await until(app, () => notice(app.main) !== null);
    expect(app.url()).toMatch(/^\/compare\?indicator=gdp-growth/);
    expect(shown(notice(app.main))).toMatch(/^Unchanged since it was saved on 28 November 2026\./);
    await app.go('/targets');
    expect(shown(notice(app.main))).toBe('');
  });

  it('shows it as it was saved where today’s claims differ, says what, and leads back', async () => {
    const app = await openApp(await linkOf(otherSet()));
    await until(app, () => notice(app.main) !== null);
    const store = TestBed.inject(ClaimsStore);
    expect(shown(notice(app.main))).toContain('as it was saved on 28 November 2026');
    expect(shown(notice(app.main))).toContain('Liaoning · 2015 4.5 % 3 %');
    expect(store.set()?.byId.get('gdp-growth-2015-liaoning')?.value).toBe(4.5);
    expect(store.set()?.claims).toHaveLength(4);
    expect(shown(app.main)).toContain('4.5 %');

    await app.click(byRole(app.main, 'button', 'Show it with today’s claims'));
    expect(store.set()?.byId.get('gdp-growth-2015-liaoning')?.value).toBe(3);
    expect(store.set()?.claims.length).toBeGreaterThan(50);
    expect(app.url()).toMatch(/^\/compare/);
    expect(shown(notice(app.main))).toBe('');
  });

  it('says where the same figure comes from other claims today', async () => {
    const set = realSet();
    const [one] = set.claims.filter(({ id }) => id === 'gdp-growth-2015-liaoning');
    const app = await openApp(
      await linkOf(withClaims(set, [...set.claims, { ...one!, id: 'own' }])),
    );
    await until(app, () => notice(app.main) !== null);
    expect(shown(notice(app.main))).toContain('Liaoning · 2015 3 % 3 %, from other claims');
  });

  it('is refused with its reason where it is not whole', async () => {
    const link = await linkOf(realSet());
    const app = await openApp(link.slice(0, -40));
    await until(app, () => app.main.querySelector('[role=alert]') !== null);
    expect(shown(byRole(app.main, 'alert'))).toContain('The link is not whole. Copy all of it');
    expect(app.url()).toMatch(/^\/shared/);
  });
});

describe('a file that is dropped', () => {
  const file = (text: string, name: string) => {
    const bytes = new TextEncoder().encode(text);
    const arrayBuffer = () => Promise.resolve(bytes.buffer);
    return Object.assign(new File([text], name), { arrayBuffer, slice: () => ({ arrayBuffer }) });
  };

  it('opens on its page, wherever it was taken, and a table is left to whoever takes tables', async () => {
    const app = await openApp('/targets');
    const figures = TestBed.inject(SharedFigures);
    expect(await figures.takes([file('year;value\n2015;3\n', 'a.csv')])).toBe(false);
    const { text } = await savedFigure(ADDRESS, { set: realSet() });
    expect(await figures.takes([file(text, 'growth.json')])).toBe(true);
    await until(app, () => notice(app.main) !== null);
    expect(app.url()).toMatch(/^\/compare/);
  });

  it('is refused with its reason where it was changed', async () => {
    const app = await openApp('/shared');
    const { text } = await savedFigure(ADDRESS, { set: realSet() });
    await TestBed.inject(SharedFigures).open(
      file(text.replace('"value":3,', '"value":8,'), 'a.json'),
    );
    await until(app, () => app.main.querySelector('[role=alert]') !== null);
    expect(shown(byRole(app.main, 'alert'))).toMatch(
      /^warning ?a\.json cannot be opened\. It was changed|a\.json cannot be opened\. It was changed/,
    );
  });
});
