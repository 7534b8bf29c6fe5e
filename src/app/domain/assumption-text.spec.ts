import fc from 'fast-check';
import { anyAssumptions, assumption } from '../../testing/assumptions';
import { draftOf } from './assumption';
import { incoming } from './assumption-merge';
import {
  LINK_MOST,
  readAssumptionLink,
  readAssumptions,
  writeAssumptionLink,
  writeAssumptions,
} from './assumption-text';
import { NAME_MOST } from './read-assumption';

/** A file as the product writes it, with something in it replaced. */
function file(parts: object = {}, entries: readonly object[] = [assumption()]): string {
  const usual = { format: 'regional-indicators-assumptions', version: 1, assumptions: entries };
  return JSON.stringify({ ...usual, ...parts });
}

const codes = (text: string) => readAssumptions(text).faults.map(({ code }) => code);
const withoutIds = ({ assumptions }: ReturnType<typeof readAssumptions>) =>
  assumptions.map((one) => ({ ...one, id: '' }));

describe('a file of assumptions', () => {
  it('gives back exactly what was written, whatever names, sources and figures it holds', () => {
    fc.assert(
      fc.property(anyAssumptions, (all) => {
        expect(readAssumptions(writeAssumptions(all))).toEqual({ assumptions: all, faults: [] });
      }),
    );
  });

  it('can be read by people: the format, its version, a line for each part', () => {
    const text = writeAssumptions([assumption({ name: '产业司的数' })]);
    expect(text).toContain('"format": "regional-indicators-assumptions"');
    expect(text).toContain('"version": 1');
    expect(text).toContain('"name": "产业司的数"');
  });

  it('of a newer version is refused, and so is what is none of ours', () => {
    expect(readAssumptions(file({ version: 2 }))).toEqual({
      assumptions: [],
      faults: [{ code: 'newer-version', entry: null, field: '', value: '2' }],
    });
    expect(codes(file({ version: 'two' }))).toEqual(['bad-version']);
    expect(codes(file({ version: 0.5 }))).toEqual(['bad-version']);
    expect(codes(file({ format: 'shopping-list' }))).toEqual(['other-format']);
    expect(codes(file({ assumptions: { one: 1 } }))).toEqual(['no-list']);
    expect(codes('baseline 39 %')).toEqual(['not-json']);
    expect(codes('[]')).toEqual(['not-json']);
    expect(codes('')).toEqual(['not-json']);
  });

  it('may begin with a byte order mark, as editors write it', () => {
    expect(readAssumptions(`\uFEFF${file()}`).assumptions).toEqual([assumption()]);
  });

  it.each([
    [{ id: '' }, 'no-text', 'id'],
    [{ target: 7 }, 'no-text', 'target'],
    [{ what: 'wish' }, 'unknown-what', 'what'],
    [{ value: '39' }, 'no-number', 'value'],
    [{ value: null }, 'no-number', 'value'],
    [{ unit: undefined }, 'no-text', 'unit'],
    [{ year: 2012.5 }, 'bad-year', 'year'],
    [{ year: 20120 }, 'bad-year', 'year'],
    [{ source: ' ' }, 'no-text', 'source'],
    [{ name: 'x'.repeat(NAME_MOST + 1) }, 'too-long', 'name'],
    [{ made: 'yesterday' }, 'bad-time', 'made'],
    [{ made: '2026-13-45T99:00Z' }, 'bad-time', 'made'],
    [{ on: 'yes' }, 'no-switch', 'on'],
  ])('names what is wrong with an entry: %j', (parts, code, field) => {
    const { assumptions, faults } = readAssumptions(file({}, [{ ...assumption(), ...parts }]));
    expect(assumptions).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ code, field, entry: 1 })]);
  });

  it('loses no good entry to a bad one, and names all that is wrong with that', () => {
    const bad = { ...assumption({ id: 'two' }), value: 'many', year: 'soon' };
    const entries = [assumption(), bad, [1, 2], assumption(), assumption({ id: 'three' })];
    const { assumptions, faults } = readAssumptions(file({}, entries));
    expect(assumptions.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(faults.map(({ entry, code }) => [entry, code])).toEqual([
      [2, 'no-number'],
      [2, 'no-number'],
      [3, 'no-entry'],
      [4, 'same-id'],
    ]);
  });

  it('gives names without line breaks and without letters that turn the direction', () => {
    const name = 'a\nb\u202Ec\u0007 ';
    const { assumptions } = readAssumptions(file({}, [assumption({ name })]));
    expect(assumptions.map((one) => one.name)).toEqual(['a bc']);
  });

  it('shows the beginning of a bad value alone', () => {
    const [fault] = readAssumptions('x'.repeat(10_000)).faults;
    expect(fault?.value).toHaveLength(61);
  });
});

describe('a link’s assumptions', () => {
  const switchedOn = anyAssumptions.map((all) => all.map((one) => ({ ...one, on: true })));

  it('are those that were written, under other ids, and the link needs no escaping', () => {
    fc.assert(
      fc.property(switchedOn, (all) => {
        const link = writeAssumptionLink(all);
        if (link === null) return;
        expect(link).toMatch(/^[\w.-]*$/);
        expect(encodeURIComponent(link)).toBe(link);
        const reading = readAssumptionLink(link);
        expect(reading.faults).toEqual([]);
        expect(withoutIds(reading)).toEqual(all.map((one) => ({ ...one, id: '' })));
      }),
    );
  });

  it('are refused, not cut, where they are too many', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => assumption({ id: String(at) }));
    expect(writeAssumptionLink(many(30))?.length).toBeLessThan(LINK_MOST);
    expect(writeAssumptionLink(many(100))).toBeNull();
    expect(readAssumptionLink(`1.${'A'.repeat(LINK_MOST)}`).faults[0]?.code).toBe('too-large');
  });

  it('of a newer version, or cut by a mail program, are refused with a reason', () => {
    const link = writeAssumptionLink([assumption()]) ?? '';
    const codeOf = (text: string) => readAssumptionLink(text).faults.map(({ code }) => code);
    expect(codeOf(`2${link.slice(1)}`)).toEqual(['newer-version']);
    expect(codeOf(link.slice(0, -5))).toEqual(['broken-link']);
    expect(codeOf('1.')).toEqual(['broken-link']);
    expect(codeOf('hello')).toEqual(['broken-link']);
    expect(codeOf('')).toEqual([]);
  });
});

describe('hostile text', () => {
  it('never throws, and gives only assumptions that can be written again', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.anything().map((value) => file({ assumptions: [value] })),
      fc.array(fc.object()).map((entries) => file({}, entries)),
      fc
        .dictionary(fc.constantFrom(...Object.keys(assumption()), '__proto__'), fc.jsonValue())
        .map((parts) => file({}, [{ ...assumption(), ...parts }])),
    );
    fc.assert(
      fc.property(wild, (text) => {
        for (const read of [readAssumptions, readAssumptionLink]) {
          const { assumptions } = read(text);
          expect(readAssumptions(writeAssumptions(assumptions)).assumptions).toEqual(assumptions);
        }
        const entries = Buffer.from(text).toString('base64url');
        expect(() => readAssumptionLink(`1.${entries}`)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('may be as deep as it likes', () => {
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    const text = file().replace('39', deep);
    expect(codes(text)).toEqual(['no-number']);
    expect(readAssumptions(text).faults[0]?.value).toBe('[…]');
  });
});

describe('assumptions that come in', () => {
  const newId = () => 'fresh';

  it('are added, or already there, and replace none that is held', () => {
    const held = [assumption(), assumption({ id: 'two', name: 'mine' })];
    const other = assumption({ id: 'two', name: 'theirs' });
    const { added, already } = incoming(held, [assumption({ id: 'x' }), other], newId);
    expect(already.map(({ id }) => id)).toEqual(['x']);
    expect(added).toEqual([{ ...other, id: 'fresh' }]);
  });

  it('are all there once they were added: a file opened twice adds nothing', () => {
    fc.assert(
      fc.property(anyAssumptions, anyAssumptions, (held, foreign) => {
        let count = 0;
        const make = () => `fresh ${String((count += 1))}`;
        const { added } = incoming(held, foreign, make);
        const after = [...held, ...added];
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        expect(incoming(after, foreign, make)).toEqual({ added: [], already: foreign });
      }),
    );
  });
});

describe('the draft of an assumption', () => {
  it('holds what the analyst filled in, and nothing else', () => {
    expect(Object.keys(draftOf(assumption()))).toEqual([
      'what',
      'value',
      'unit',
      'year',
      'region',
      'source',
      'name',
    ]);
  });
});
