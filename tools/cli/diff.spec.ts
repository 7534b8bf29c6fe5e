import { copiedPackage, edit, ri } from './run-ri';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

/** The shipped package with one figure and one unit's name changed, a claim taken out, and one that is new. */
function changedPackage(): string {
  const folder = copiedPackage();
  const growth = ',CN-LN,2015,,eq,3,,percent,0,,,,,,3 percent,The 3 percent growth rate';
  edit(folder, 'claims.csv', growth, growth.replaceAll('3', '2'));
  edit(folder, 'claims.csv', '\ngdp-growth-rank-2015-liaoning,', '\ngdp-growth-rank-of-2015,');
  edit(folder, 'units.csv', ',tonnes,', ',metric tonnes,');
  return folder;
}

interface Report {
  readonly equal: boolean;
  readonly counts: unknown;
  readonly rows: readonly {
    readonly table: string;
    readonly key: string;
    readonly kind: string;
    readonly before: Readonly<Record<string, string>> | null;
    readonly after: Readonly<Record<string, string>> | null;
    readonly cells: readonly unknown[];
  }[];
}

describe('ri diff', () => {
  it('says that two packages state the same, however their rows are written', () => {
    const folder = copiedPackage();
    edit(folder, 'claims.csv', ',percent,', ',"percent",');
    const { status, stdout } = ri('diff', 'data', folder, '--exit-code');
    expect(stdout).toBe('The packages state the same.\n');
    expect(status).toBe(0);
  });

  it('names claims that were added, removed and changed, and each field that changed', () => {
    const { status, stdout } = ri('diff', 'data', changedPackage());
    expect(stdout).toContain('~ gdp-growth-2015-liaoning  2 % (GDP growth, Liaoning, 2015)\n');
    expect(stdout).toContain('    Value: 3 → 2\n');
    expect(stdout).toContain('    Figure as written: 3 percent → 2 percent\n');
    expect(stdout).toContain(
      '+ gdp-growth-rank-of-2015  31 (Rank by GDP growth, Liaoning, 2015)\n',
    );
    expect(stdout).toContain('- gdp-growth-rank-2015-liaoning  31 (');
    expect(stdout).toMatch(/\nUnits\n~ tonnes\s.*\n.*tonnes → metric tonnes\n/);
    expect(stdout).toMatch(/\n1 added, 2 changed, 1 removed\n$/);
    expect(status).toBe(0);
  });

  it('says it in Chinese', () => {
    const { stdout } = ri('diff', 'data', changedPackage(), '--lang', 'zh');
    expect(stdout).toContain('~ gdp-growth-2015-liaoning  2% (GDP增速，辽宁，2015年)\n');
    expect(stdout).toMatch(/\n新增1条，更改2条，删除1条\n$/);
  });

  it('ends with 1 for packages that differ, where that is asked', () => {
    const folder = changedPackage();
    expect(ri('diff', 'data', folder, '--exit-code').status).toBe(1);
    expect(ri('diff', 'data', folder).status).toBe(0);
  });

  it('gives programs the rows before and after, with the fields that differ', () => {
    const { stdout } = ri('diff', 'data', changedPackage(), '--json');
    const { equal, counts, rows } = JSON.parse(stdout) as Report;
    expect(equal).toBe(false);
    expect(counts).toEqual({ added: 1, changed: 2, removed: 1 });
    const growth = rows.find(({ key }) => key === 'gdp-growth-2015-liaoning');
    expect(growth?.cells).toContainEqual({ field: 'value', before: '3', after: '2' });
    expect([growth?.before?.['value'], growth?.after?.['value']]).toEqual(['3', '2']);
    const removed = rows.find(({ kind }) => kind === 'removed');
    expect(removed).toMatchObject({ key: 'gdp-growth-rank-2015-liaoning', after: null });
  });

  it('says that a row which it could not take is no difference to rely on: it ends with 1', () => {
    const folder = copiedPackage();
    edit(folder, 'claims.csv', '\ngdp-growth-rank-2015-liaoning,', '\n,');
    const { status, stderr } = ri('diff', 'data', folder);
    expect(stderr).toContain(`ri: 1 row was not taken from “${folder}”.`);
    expect(status).toBe(1);
  });
});
