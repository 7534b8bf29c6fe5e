import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { collection, feature } from '../../testing/map-files';
import { realSet } from '../../testing/package-files';
import type { BoundariesReading } from '../domain/boundaries';
import { BoundariesReader } from './boundaries-reader';

const regions = [...realSet().regions.values()];
const jilin = collection(feature({ name: 'Jilin' }));

/** What a page gets when the server answers so. */
async function shippedWith(answer: () => Promise<Response>): Promise<BoundariesReading> {
  globalThis.fetch = jest.fn(answer);
  return firstValueFrom(TestBed.inject(BoundariesReader).shipped(regions));
}

function answered(text: string, status = 200): () => Promise<Response> {
  const response = { ok: status < 300, status, text: () => Promise.resolve(text) };
  return () => Promise.resolve(response as Response);
}

function own(file: Partial<File>): Promise<BoundariesReading> {
  return firstValueFrom(TestBed.inject(BoundariesReader).own(file as File, regions));
}

describe('the boundaries reader', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('fetches the shipped file and says whose boundaries they are', async () => {
    const reading = await shippedWith(answered(jilin));
    expect(globalThis.fetch).toHaveBeenCalledWith('data/boundaries/provinces.topo.json');
    expect(reading).toMatchObject({
      kind: 'read',
      boundaries: {
        origin: { kind: 'shipped', title: 'Natural Earth', licence: 'public-domain' },
        features: [{ properties: { region: 'CN-JL' } }],
      },
    });
  });

  it.each([
    ['the file is not there', answered('', 404), { code: 'not-found', value: '404' }],
    ['nothing answers', () => Promise.reject(new TypeError('offline')), { code: 'not-answered' }],
    [
      'a page stands in its place',
      answered('<!doctype html>'),
      { code: 'not-json', value: '<!doctype html>' },
    ],
  ])('tells that %s, without failing', async (_, answer, fault) => {
    expect(await shippedWith(answer)).toMatchObject({ kind: 'fault', fault });
  });

  it('reads a file of the analyst’s own under its name', async () => {
    const file = { name: 'mine.geojson', size: 100, text: () => Promise.resolve(jilin) };
    expect(await own(file)).toMatchObject({
      kind: 'read',
      boundaries: { origin: { kind: 'own', title: 'mine.geojson', licence: null } },
    });
  });

  it('does not open a file that is too large', async () => {
    const text = jest.fn<Promise<string>, []>();
    expect(await own({ name: 'world.json', size: 20_000_001, text })).toEqual({
      kind: 'fault',
      fault: { code: 'too-large', value: '20000001', at: '' },
    });
    expect(text).not.toHaveBeenCalled();
  });

  it('tells that a file could not be opened', async () => {
    const text = () => Promise.reject(new DOMException('gone'));
    expect(await own({ name: 'gone.json', size: 1, text })).toMatchObject({
      fault: { code: 'not-opened', at: 'gone.json' },
    });
  });
});
