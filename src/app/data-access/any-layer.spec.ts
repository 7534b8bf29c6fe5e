import fc from 'fast-check';
import { realReading, realRows } from '../../testing/package-files';
import { appraiseAll } from '../domain/appraisal';
import { chartLinks } from '../domain/claim-charts';
import { shippedColumns, workColumns } from '../domain/claim-facets';
import { alikeOf, targetUses } from '../domain/claim-kin';
import type { ClaimSet } from '../domain/claim-set';
import { compare } from '../domain/comparison';
import { findingOf } from '../domain/finding';
import { lineageOf, restingOn } from '../domain/lineage';
import { mattersOf } from '../domain/matters';
import { comparableIndicators, periodsWithData, regionsWithData } from '../domain/query';
import { atOnce } from '../domain/slices';
import type { Change, RevisedTable, RowCells, WorkspaceState } from '../domain/workspace';
import { REVISED_TABLES, stateOf } from '../domain/workspace';
import { readLayer } from './read-layer';

const base = realReading();
const rows = realRows();

/** A row of a table with a few cells as they stand in other rows, or as nobody would write them; or retired. */
const anyRow = fc
  .constantFrom<RevisedTable>(...REVISED_TABLES, 'claims.csv', 'claims.csv', 'claims.csv')
  .chain((table) => {
    const row = fc.constantFrom(...rows[table]);
    const name = fc.constantFrom(...Object.keys(rows[table][0] ?? {}));
    const odd = fc.constantFrom('', '0', '-1', '1e9', '9'.repeat(400), '300', '<b>', 'CN');
    const cell = fc
      .tuple(name, row)
      .chain(([field, other]) =>
        fc.tuple(
          fc.constant(field),
          fc.oneof(
            { weight: 3, arbitrary: fc.constant(other[field] ?? '') },
            { weight: 1, arbitrary: odd },
          ),
        ),
      );
    return fc
      .tuple(row, fc.array(cell, { maxLength: 3 }), fc.boolean(), fc.nat(4))
      .map(([own, cells, isNew, fate]) => {
        const key = isNew ? `new-${own['id'] ?? ''}`.toLowerCase() : (own['id'] ?? '');
        return {
          table,
          key,
          cells: fate ? { ...own, ...Object.fromEntries(cells), id: key } : null,
        };
      });
  });

function stateFrom(made: readonly { table: RevisedTable; key: string; cells: RowCells | null }[]) {
  return stateOf(
    made.map((one, at): Change => ({
      kind: 'row',
      ...one,
      reason: '',
      id: String(at).padStart(3, '0'),
      at: '2026-01-01T00:00:00.000Z',
      by: '',
    })),
  );
}

function askAll(set: ClaimSet, state: WorkspaceState) {
  mattersOf({ set, rejected: [], state });
  appraiseAll(set, { companions: true, assumptions: [] });
  atOnce(shippedColumns(set));
  atOnce(workColumns(set, state));
  for (const claim of set.claims) {
    lineageOf(claim.id, set);
    restingOn(claim.id, set);
    alikeOf(claim, set);
    chartLinks(claim, set, true);
  }
  for (const claim of set.claims.slice(0, 5)) targetUses(claim.id, set, true);
  for (const indicator of comparableIndicators(set)) {
    const regions = regionsWithData(set, indicator);
    const comparison = compare(set, {
      indicator,
      regions,
      periods: periodsWithData(set, indicator).slice(0, 3),
      reference: null,
      companions: true,
    });
    findingOf(comparison, set);
  }
}

describe('a workspace, whatever rows stand in it', () => {
  it('leaves a set of which every page can ask its questions', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (made) => {
        const state = stateFrom(made);
        askAll(readLayer(base, state).set, state);
      }),
      { numRuns: 300 },
    );
  });
});
