import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { packageFiles, packageTexts, realReading } from '../../testing/package-files';
import { anyDeed } from '../../testing/workspace-changes';
import type { Change, Deed, Workspace } from '../domain/workspace';
import { inOrder, stateOf } from '../domain/workspace';
import { checkPackage } from './check-package';
import { additionTo, openPackage, previewOf } from './open-package';
import { unzipPackage, zipPackage } from './package-zip';
import { readLayer } from './read-layer';
import { readPackage } from './read-package';
import { writePackage } from './write-package';
import { claimCells, sourceCells } from '../domain/write-rows';

const base = realReading();
const shipped = packageFiles();
const GROWTH = 'gdp-growth-2015-liaoning';
const growth = base.set.byId.get(GROWTH)!;

function changesOf(deeds: readonly Deed[]): readonly Change[] {
  return inOrder(
    deeds.map((deed, at): Change => {
      const id = `c${String(at).padStart(3, '0')}`;
      return { ...deed, id, at: '2026-11-24T20:15:00.000Z', by: 'Li Wei' };
    }),
  );
}

function workspaceOf(...deeds: readonly Deed[]): Workspace {
  return { id: 'w', name: 'Jobs', made: '2026-11-24T20:00:00.000Z', changes: changesOf(deeds) };
}

function filesOf(workspace: Workspace | null): Map<string, string> {
  const reading = workspace ? readLayer(base, stateOf(workspace.changes)) : base;
  return new Map(writePackage(reading, base, shipped, workspace));
}

function opened(files: ReadonlyMap<string, string>) {
  const outcome = openPackage(zipPackage(files));
  if (outcome.kind === 'fault') throw new Error(outcome.fault);
  return outcome.content;
}

const preview = (files: ReadonlyMap<string, string>) => previewOf(opened(files), base, shipped);
const put = (id: string, cells: Readonly<Record<string, string>>): Deed => {
  const whole = { ...claimCells(growth), id, ...cells };
  return { kind: 'row', table: 'claims.csv', key: id, cells: whole, reason: 'misread' };
};
const refusals = (files: ReadonlyMap<string, string>) =>
  preview(files).refused.map(({ file, line, label, faults }) => {
    const [fault] = faults;
    return `${file}:${String(line)} ${label} ${fault?.field ?? ''} ${fault?.code ?? ''}`;
  });

describe('a workspace saved as a file and opened again', () => {
  it('is the same workspace, whatever was done in it', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 12 }), (deeds) => {
        const workspace = workspaceOf(...deeds);
        const files = filesOf(workspace);
        const content = opened(files);
        expect(content.changes).toEqual(workspace.changes);
        expect(content.rejected).toEqual([]);
        expect(content.mark).toMatchObject({ id: 'w', name: 'Jobs', made: workspace.made });
        expect(previewOf(content, base, shipped).edits).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is a sound Data Package, history included', () => {
    const source = base.set.sources.get(growth.source)!;
    const cells = { ...sourceCells(source), id: 'my-source' };
    const document = { name: 'a.txt', format: 'text', size: 12, hash: 'ab' } as const;
    const files = filesOf(
      workspaceOf(
        put(GROWTH, { value: '4', as_stated: '4 percent', phrase: 'grew 4 percent' }),
        put('my-claim', { note_en: '=sum, "so to speak"', note_zh: '-' }),
        { kind: 'row', table: 'sources.csv', key: 'my-source', cells, reason: '' },
        { kind: 'review', claim: GROWTH, reviewed: true },
        { kind: 'settle', matter: 'm', how: 'annotate', pick: null, note: '-1+1' },
        { kind: 'verify', source: growth.source, document, findings: [] },
      ),
    );
    expect(checkPackage(files).faults).toEqual([]);
    expect(files.get('claims.csv')).toMatch(/^\ufeffid,role,/);
  });

  it('holds the shipped tables cell by cell where nothing was changed', () => {
    const files = filesOf(null);
    expect(checkPackage(files).faults).toEqual([]);
    const plain = (text = '') => text.replace('\ufeff', '').replaceAll('\r\n', '\n');
    for (const [file, text] of Object.entries(packageTexts()))
      if (file.endsWith('.csv')) expect(plain(files.get(file))).toBe(plain(text));
    expect(files.has('changes.csv')).toBe(false);
    expect(files.has('boundaries/provinces.topo.json')).toBe(true);
  });
});

describe('the preview of a file', () => {
  it('counts what is added, changed and retired', () => {
    const retire: Deed = {
      kind: 'row',
      table: 'claims.csv',
      key: 'gdp-growth-2014-liaoning',
      cells: null,
      reason: '',
    };
    const { diffs } = preview(
      filesOf(workspaceOf(put(GROWTH, { value: '4' }), put('my', {}), retire)),
    );
    expect(diffs.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      `changed ${GROWTH}`,
      'added my',
      'retired gdp-growth-2014-liaoning',
    ]);
    expect(diffs[0]?.cells).toEqual([{ field: 'value', before: '3', after: '4' }]);
  });

  it('takes for changes what was edited in its tables by hand', () => {
    const files = filesOf(workspaceOf(put('my', {})));
    const claims = files.get('claims.csv') ?? '';
    files.set('claims.csv', claims.replace(/^(gdp-growth-2015-liaoning,.*,eq,)3,/m, '$14,'));
    const { edits, changes } = preview(files);
    expect(changes).toHaveLength(1);
    expect(edits).toMatchObject([{ key: GROWTH, cells: { value: '4' } }]);
  });

  it('takes the differences of a package without a workspace for changes', () => {
    const files = packageFiles();
    const claims = files.get('claims.csv') ?? '';
    files.set('claims.csv', claims.replace(/^gdp-growth-2014-liaoning,.*\n/m, ''));
    const { mark, edits } = preview(files);
    expect(mark).toBeNull();
    expect(edits).toMatchObject([{ key: 'gdp-growth-2014-liaoning', cells: null }]);
  });

  it('says what adding it would change in work that is there, which may be nothing', () => {
    const theirs = workspaceOf(put(GROWTH, { status: 'P' }));
    const found = preview(filesOf(theirs));
    const kinds = (work: readonly Change[]) => {
      const { diffs, held } = additionTo(work, found, base);
      return [diffs.map(({ key, kind }) => `${key} ${kind}`), held];
    };
    expect(kinds([])).toEqual([[`${GROWTH} changed`], 0]);
    expect(kinds(theirs.changes)).toEqual([[], 1]);
    // A later correction of one's own stays in force.
    const [own] = workspaceOf(put(GROWTH, { status: 'E' })).changes;
    expect(kinds(own ? [{ ...own, id: 'own', at: '2027-01-01T00:00:00.000Z' }] : [])).toEqual([
      [],
      0,
    ]);
  });

  it('leaves the tables alone where the file was made over another version of the package', () => {
    const files = filesOf(workspaceOf(put('my', {})));
    const other = packageFiles();
    other.set('claims.csv', (other.get('claims.csv') ?? '').replace(/^gdp-growth-2014-l.*\n/m, ''));
    const found = previewOf(opened(files), readPackage(Object.fromEntries(other) as never), other);
    expect(found).toMatchObject({ isOtherBase: true, edits: [] });
    expect(found.diffs.map(({ key }) => key)).toEqual(['my']);
  });

  it('names each bad row with its place, and neither takes nor retires it', () => {
    const files = filesOf(
      workspaceOf(put('my', {}), { kind: 'review', claim: 'x', reviewed: true }),
    );
    const claims = files.get('claims.csv') ?? '';
    files.set('claims.csv', claims.replace(/^(gdp-growth-2015-liaoning,.*,eq,)3,/m, '$1three,'));
    files.set('reviews.csv', (files.get('reviews.csv') ?? '').replace(',true', ',maybe'));
    const line = String(base.claimLines.get(GROWTH));
    expect(refusals(files)).toEqual([
      'reviews.csv:2 c001 reviewed not-one-of',
      `claims.csv:${line} ${GROWTH} value not-a-number`,
    ]);
    expect(preview(files).edits).toEqual([]);
  });

  it.each([
    ['at', '2026-11-24T20:15:00.000Z', '2026-11-31T20:15:00.000Z', 'at not-a-date'],
    ['at', '2026-11-24T20:15:00.000Z', '9999-11-24T20:15:00.000Z', 'at not-a-date'],
    ['table', 'claims.csv', 'other.csv', 'table not-one-of'],
    ['cells', '{""id""', '{""key""', 'cells bad-format'],
    ['cells', '{""id"":""my""', '{""id"":5', 'cells bad-format'],
    ['cells', ',"{', ',"[{', 'cells bad-format'],
    ['key', ',my,put', ',,put', 'key required'],
    ['row', ',misread', '', ' ragged-row'],
  ])('refuses a change of which %s is wrong: %s → %s', (_, from, to, fault) => {
    const files = filesOf(workspaceOf(put('my', {})));
    const text = files.get('changes.csv') ?? '';
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${text}`);
    files.set('changes.csv', text.replace(from, to));
    // Its row in the table is then an edit by hand.
    expect(refusals(files)).toEqual([`changes.csv:2 c000 ${fault}`]);
  });
});

describe('a file that is none of ours', () => {
  const zipOf = (entries: Readonly<Record<string, string>>) =>
    zipSync(
      Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
    );
  const faultOf = (bytes: Uint8Array) => {
    const outcome = openPackage(bytes);
    return outcome.kind === 'fault' ? outcome.fault : outcome.kind;
  };
  const whole = Object.fromEntries(packageFiles());

  it('is refused with its reason', () => {
    expect(faultOf(strToU8('no zip at all'))).toBe('unreadable');
    expect(faultOf(new Uint8Array())).toBe('unreadable');
    expect(faultOf(zipSync({}))).toBe('no-package');
    expect(faultOf(zipOf({ 'letter.txt': 'hello' }))).toBe('no-package');
    expect(faultOf(zipOf({ 'datapackage.json': '{' }))).toBe('missing-table');
    expect(faultOf(zipOf({ ...whole, 'datapackage.json': '{' }))).toBe('no-package');
    const rest = Object.entries(whole).filter(([name]) => name !== 'units.csv');
    expect(faultOf(zipOf(Object.fromEntries(rest)))).toBe('missing-table');
    expect(faultOf(zipOf({ ...whole, 'datapackage.json': '{"workspace":{"version":2}}' }))).toBe(
      'newer',
    );
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_x, at) => [`${String(at)}.csv`, '']),
    );
    expect(faultOf(zipOf({ ...whole, ...many }))).toBe('too-many');
  });

  it('never makes the app throw, however damaged', () => {
    const good = zipPackage(filesOf(workspaceOf(put('my', {}))));
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.nat(good.length), (bytes, end) => {
        const bad = good.slice(0, end % 2 ? end : good.length);
        for (const [at, byte] of bytes) bad[at] = byte;
        expect(['opened', 'fault']).toContain(openPackage(bad).kind);
      }),
      { numRuns: 40 },
    );
  });

  it('unpacks no more than it may', () => {
    const bomb = zipOf({ ...whole, 'claims.csv': 'a'.repeat(3e6) });
    const limits = { packed: 50e6, unpacked: 1e6, files: 200 };
    expect(unzipPackage(bomb, limits as never)).toEqual({ kind: 'fault', fault: 'too-large' });
    expect(unzipPackage(bomb, { ...limits, packed: 1000 } as never)).toEqual({
      kind: 'fault',
      fault: 'too-large',
    });
    // The size that it declares, in its directory, is made to lie.
    const lie = bomb.slice();
    const view = new DataView(lie.buffer);
    for (let at = 0; at < lie.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3e6)
        view.setUint32(at + 24, 10, true);
    }
    const cut = unzipPackage(lie, limits as never);
    expect(cut.kind === 'files' && cut.files.get('claims.csv')?.length).toBe(10);
  });

  it('counts what is stored unpacked by the bytes that it copies, whatever size it declares', () => {
    const stored = zipSync({ 'claims.csv': strToU8('x'.repeat(5000)) }, { level: 0 });
    const view = new DataView(stored.buffer);
    let head = stored.length - 22;
    while (view.getUint32(head, true) !== 0x02014b50) head -= 1;
    view.setUint32(head + 24, 0, true);
    const limits = { packed: 50e6, unpacked: 1000, files: 200 };
    expect(unzipPackage(stored, limits as never)).toEqual({ kind: 'fault', fault: 'too-large' });
  });

  it('is found in a folder of the zip, and leads to no file outside of it', () => {
    const inFolder = Object.fromEntries(
      Object.entries(whole).map(([name, text]) => [`work/${name}`, text]),
    );
    const hostile = { ...inFolder, '../claims.csv': 'x', 'work/../../evil.csv': 'x' };
    const unzipped = unzipPackage(zipOf(hostile));
    expect(unzipped.kind === 'files' && [...unzipped.files.keys()].sort()).toEqual(
      Object.keys(whole)
        .filter((name) => !name.includes('/'))
        .sort(),
    );
  });
});
