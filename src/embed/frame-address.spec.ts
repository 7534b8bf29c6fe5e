import fc from 'fast-check';
import { chartRequest } from './chart-request';
import { frameAddress } from './frame-address';

const VIEW = '/compare?indicator=gdp-growth&regions=CN-LN#figure';
const PLACES = { script: 'https://app.example/regional/', page: 'https://news.example/story/' };

describe('the address of the page without a frame', () => {
  it('names a view, a language and a theme', () => {
    const { attributes, refusal, unknown } = frameAddress(
      `?view=${encodeURIComponent(VIEW)}&lang=zh&theme=dark&notes=folded`,
      '',
    );
    expect(attributes).toEqual({ view: VIEW, lang: 'zh', theme: 'dark', notes: 'folded' });
    expect([refusal, unknown]).toEqual([null, []]);
  });

  it('carries a figure behind its hash', () => {
    expect(frameAddress('?lang=en', '#d=1.abc').attributes).toEqual({
      data: 'd=1.abc',
      lang: 'en',
    });
  });

  it('is refused where a view was not encoded, with what was cut off it', () => {
    expect(
      frameAddress('?view=/compare?indicator=gdp-growth&regions=CN-LN', '#figure').refusal,
    ).toEqual({ kind: 'refused', code: 'not-encoded', value: '&regions=CN-LN#figure' });
  });

  it('says which choice there is not, and goes on without it', () => {
    const { attributes, unknown } = frameAddress('?view=%2F%23bars&lang=fr&theme=neon', '');
    expect(attributes).toEqual({ view: '/#bars' });
    expect(unknown).toEqual([
      { name: 'lang', value: 'fr' },
      { name: 'theme', value: 'neon' },
    ]);
  });

  it('brings back any view that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (view) => {
        // Halves of letters beyond the basic plane have no encoding.
        fc.pre(view.isWellFormed());
        const { attributes, refusal } = frameAddress(`?view=${encodeURIComponent(view)}`, '');
        expect(attributes.view).toBe(view);
        expect(refusal).toBeNull();
      }),
    );
  });

  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        const { attributes } = frameAddress(`?${search}`, `#${hash}`);
        const request = chartRequest(attributes, null, PLACES);
        if ('kind' in request) expect(request.kind).toBe('refused');
        else expect(request.data).toBe('https://app.example/regional/data/');
      }),
    );
  });
});

describe('what an element asks for', () => {
  it('is a view of the app’s own data, where nothing else is said', () => {
    expect(chartRequest({ view: VIEW }, null, PLACES)).toEqual({
      wanted: {
        kind: 'view',
        view: {
          path: '/compare',
          params: { indicator: 'gdp-growth', regions: 'CN-LN' },
          part: 'figure',
        },
      },
      data: 'https://app.example/regional/data/',
      app: 'https://app.example/regional/',
    });
  });

  it('may be a view of another package, whose claims have no page in this app unless the page says where', () => {
    const request = chartRequest({ view: VIEW, package: 'numbers' }, null, PLACES);
    expect(request).toMatchObject({ data: 'https://news.example/story/numbers/', app: null });
    expect(
      chartRequest({ view: VIEW, package: 'numbers/', app: '/ri' }, null, PLACES),
    ).toMatchObject({ app: 'https://news.example/ri/' });
  });

  it('leads nowhere where the page says so', () => {
    expect(chartRequest({ view: VIEW, app: '' }, null, PLACES)).toMatchObject({ app: null });
  });

  it('may be a file of a figure, or its text', () => {
    expect(chartRequest({ src: 'a.png' }, null, PLACES)).toMatchObject({
      wanted: { kind: 'file', address: 'https://news.example/story/a.png' },
    });
    expect(chartRequest({}, '{}', PLACES)).toMatchObject({
      wanted: { kind: 'inline', text: '{}' },
    });
  });

  it.each([
    [{}, null, 'no-source', ''],
    [{ view: 'compare' }, null, 'bad-view', 'compare'],
    [{ view: '//evil.example/compare' }, null, 'bad-view', '//evil.example/compare'],
    [{ view: VIEW, src: 'a.json' }, null, 'two-sources', 'view, src'],
    [{ view: VIEW }, '{}', 'two-sources', 'view, <script type="application/json">'],
    [{ src: 'javascript:alert(1)' }, null, 'bad-address', 'javascript:alert(1)'],
    [{ view: VIEW, package: 'data:text/csv,' }, null, 'bad-address', 'data:text/csv,'],
    [{ view: VIEW, app: 'javascript:alert(1)' }, null, 'bad-address', 'javascript:alert(1)'],
  ])('is refused by name: %j with %j', (attributes, inline, code, value) => {
    expect(chartRequest(attributes, inline, PLACES)).toEqual({ kind: 'refused', code, value });
  });
});
