import { TestBed } from '@angular/core/testing';
import { large, openKept, settle, shared } from '../../testing/watched-desk';
import { Datasets } from './statistics';

beforeEach(() => {
  localStorage.clear();
});

describe('datasets beside the claims, asked for figures', () => {
  it('are asked once for what two pages want at the same time', async () => {
    const { layer, desk, gdp } = await openKept();
    const wanted = { indicators: [gdp], regions: [] };
    await Promise.all([layer.figures()?.fetch(wanted), layer.figures()?.fetch(wanted)]);
    await layer.figures()?.fetch(wanted);
    expect(desk.slices).toEqual(['0 all']);
  });

  it('are asked by regions where an indicator has very many figures', async () => {
    const { layer, desk, gdp } = await openKept(large);
    const first = [
      'CN-LN',
      'CN-JL',
      'Xanadu',
      ...[0, 1, 2, 3, 4].map((at) => `Area ${String(at)}`),
    ];
    await layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 12'] });
    expect(desk.slices).toEqual([`0 ${[...first, 'Area 12'].join()}`]);
    expect(layer.lacks({ indicators: [gdp], regions: ['Area 12', 'Atlantis'] })).toBe(false);
    expect(layer.lacks({ indicators: [gdp], regions: ['Area 13'] })).toBe(true);
    await layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 12', 'Area 13'] });
    expect(desk.slices[1]).toBe('0 Area 13');
  });

  it('count each figure once, whatever was on its way at the same time', async () => {
    const { layer, claims, id, gdp } = await openKept(large);
    await Promise.all([
      layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 12'] }),
      layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 13'] }),
      layer.figures()?.fetchClaim(`${id}:3:4`),
    ]);
    await settle();
    expect(claims(id)).toHaveLength(5);
    expect(layer.lacks({ indicators: [gdp], regions: ['Area 12', 'Area 13'] })).toBe(false);
  });

  it('give figures of a shared indicator at once, for regions of the package', async () => {
    const { claims, desk, id } = await openKept(shared);
    expect(desk.slices).toEqual(['0 CN-LN,CN-JL']);
    expect(claims(id).map(({ indicator, region }) => `${indicator} ${region}`)).toEqual([
      'gdp-growth CN-LN',
      'gdp-growth CN-LN',
      'gdp-growth CN-JL',
      'gdp-growth CN-JL',
    ]);
  });

  it('are all there still where a part of them comes after the whole', async () => {
    const { layer, claims, fetch, desk, id, gdp } = await openKept();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    desk.slicing = promise;
    const part = layer.figures()?.fetchClaim(`${id}:5:4`);
    await settle();
    await fetch(gdp);
    resolve(undefined);
    await part;
    await settle();
    expect(desk.slices).toEqual(['0 CN-JL', '0 all']);
    expect(claims(id)).toHaveLength(5);
    expect(layer.lacks({ indicators: [gdp], regions: [] })).toBe(false);
  });

  it('find the figure behind the id of a claim, and lose none for it', async () => {
    const { store, layer, claims, fetch, desk, id, gdp } = await openKept();
    await layer.figures()?.fetchClaim(`${id}:5:4`);
    expect(store.set()?.byId.get(`${id}:5:4`)).toMatchObject({ region: 'CN-JL', value: 53.5 });
    expect(desk.slices).toEqual(['0 CN-JL']);
    await fetch(gdp);
    // Of this row the table has no figure.
    await layer.figures()?.fetchClaim(`${id}:7:4`);
    await layer.figures()?.fetchClaim('ds-nowhere1:7:4');
    await layer.figures()?.fetchClaim('gdp-growth-2015-jilin');
    expect(desk.slices).toEqual(['0 CN-JL', '0 all']);
    expect(claims(id)).toHaveLength(5);
  });
});

describe('figures that cannot be had', () => {
  it('are lacking no more, and are asked for once more when the reader wants that', async () => {
    const { layer, claims, fetch, desk, id, gdp } = await openKept();
    desk.broken = true;
    await fetch(gdp);
    expect([layer.failed(), layer.lacks({ indicators: [gdp], regions: [] })]).toEqual([
      true,
      false,
    ]);
    await fetch(gdp);
    expect(desk.slices).toEqual(['0 all']);
    await layer.figures()?.retry();
    expect([layer.failed(), desk.slices.length]).toEqual([true, 2]);
    desk.broken = false;
    await layer.figures()?.retry();
    await settle();
    expect(layer.failed()).toBe(false);
    expect(claims(id)).toHaveLength(5);
  });

  it('are asked for no more once their dataset is gone', async () => {
    const { layer, fetch, desk, id, gdp } = await openKept();
    desk.broken = true;
    await fetch(gdp);
    await TestBed.inject(Datasets).remove(id);
    await settle();
    await layer.figures()?.retry();
    expect([layer.failed(), desk.slices]).toEqual([false, ['0 all']]);
  });
});
