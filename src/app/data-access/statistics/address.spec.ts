import { AS_RECOGNISED } from '../../domain/statistics/table';
import type { Fetch } from './address';
import { fetchTable } from './address';
import { blobSource } from './blob-source';
import { openDataPackage } from './data-package';

/** An answer of a server, as much of it as is asked of one. */
function answer(
  text: string,
  { status = 200, length }: { status?: number; length?: number } = {},
): Response {
  const chunks = [new TextEncoder().encode(text)];
  return {
    ok: status < 400,
    status,
    headers: { get: () => (length === undefined ? null : String(length)) },
    body: {
      getReader: () => ({
        read: () => {
          const value = chunks.shift();
          return Promise.resolve({ done: value === undefined, value });
        },
        cancel: () => Promise.resolve(),
      }),
    },
  } as unknown as Response;
}

const signal = new AbortController().signal;
const serve =
  (files: Readonly<Record<string, Response>>): Fetch =>
  (address) => {
    const response = files[address];
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
  };

describe('a table at an address', () => {
  it('is fetched without cookies, and named as the address ends', async () => {
    let asked: RequestInit | undefined;
    const get: Fetch = (_, init) => {
      asked = init;
      return Promise.resolve(answer('a,b\n1,2\n'));
    };
    const { blob, name } = await fetchTable(
      ' https://example.org/x/GDP%20%E8%BE%BD%E5%AE%81.csv?v=2 ',
      signal,
      get,
    );
    expect(name).toBe('GDP 辽宁.csv');
    expect(blob.size).toBe(8);
    expect(asked).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is refused by name: by status, by scheme, by size, or because nobody answers', async () => {
    const of = (address: string, response = answer('')) =>
      fetchTable(address, signal, serve({ 'https://a.org/x': response }));
    await expect(of('https://a.org/x', answer('', { status: 404 }))).rejects.toMatchObject({
      fault: 'address-refused',
      detail: '404',
    });
    await expect(of('https://a.org/x', answer('', { length: 5e9 }))).rejects.toMatchObject({
      fault: 'too-large',
    });
    await expect(of('https://b.org/x')).rejects.toMatchObject({
      fault: 'address-unreachable',
      detail: 'https://b.org/x',
    });
    for (const address of ['ftp://a.org/x', 'file:///etc/passwd', 'data:,a', 'nonsense', ''])
      await expect(of(address)).rejects.toMatchObject({
        fault: 'address-unreachable',
        detail: address,
      });
  });

  it('is no longer fetched when that is cancelled', async () => {
    const aborted = AbortSignal.abort();
    await expect(fetchTable('https://a.org/x', aborted, serve({}))).rejects.toMatchObject({
      fault: 'cancelled',
    });
  });
});

describe('a Data Package at an address', () => {
  const descriptor = {
    name: 'gdp',
    resources: [
      { path: 'data/gdp.csv' },
      { path: '../secret.csv' },
      { path: 'https://evil.org/a.csv' },
    ],
  };

  it('brings its files, those of its own folder alone', async () => {
    const get = serve({
      'https://a.org/gdp/datapackage.json': answer(JSON.stringify(descriptor)),
      'https://a.org/gdp/data/gdp.csv': answer('region,2015\nCN-LN,1\n'),
    });
    const { blob, name } = await fetchTable('https://a.org/gdp/datapackage.json', signal, get);
    expect(name).toBe('datapackage.zip');
    const { head } = await openDataPackage(blobSource(blob, name), AS_RECOGNISED);
    expect(head).toMatchObject({ tables: ['data/gdp.csv'], rows: [['CN-LN', '1']] });
  });

  it('fails by name when one of its files does', async () => {
    const get = serve({ 'https://a.org/datapackage.json': answer(JSON.stringify(descriptor)) });
    await expect(fetchTable('https://a.org/datapackage.json', signal, get)).rejects.toMatchObject({
      fault: 'address-unreachable',
      detail: 'https://a.org/data/gdp.csv',
    });
  });
});
