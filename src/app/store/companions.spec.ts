import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Companions } from './companions';

/** The companions' switch, with the app on an address. */
async function at(url: string): Promise<{ companions: Companions; router: Router }> {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] });
  const router = TestBed.inject(Router);
  await router.navigateByUrl(url);
  return { companions: TestBed.inject(Companions), router };
}

/** Toggles, and waits for the address that follows. */
async function toggle({ companions }: { companions: Companions }): Promise<void> {
  companions.toggle();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the companions', () => {
  it('speak unless the address says off', async () => {
    const { companions, router } = await at('/compare');
    expect(companions.on()).toBe(true);
    expect(companions.params()).toEqual({});
    await router.navigateByUrl('/compare?companions=off');
    expect(companions.on()).toBe(false);
    expect(companions.params()).toEqual({ companions: 'off' });
  });

  it('are switched off in the address, which keeps its other parameters', async () => {
    const page = await at('/compare?indicator=gdp-growth&periods=2014,2015');
    await toggle(page);
    expect(page.companions.on()).toBe(false);
    expect(page.router.parseUrl(page.router.url).queryParams).toEqual({
      indicator: 'gdp-growth',
      periods: '2014,2015',
      companions: 'off',
    });
  });

  it('are switched on again by taking the parameter away', async () => {
    const page = await at('/claims?companions=off&q=steel');
    await toggle(page);
    expect(page.companions.on()).toBe(true);
    expect(page.router.url).toBe('/claims?q=steel');
  });
});
