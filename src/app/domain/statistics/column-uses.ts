import type { ColumnFacts } from './column-facts';
import { factsOf, isNumeric } from './column-facts';
import type { ImportKnowledge } from './import-run';
import type { Certainty, ColumnRole, ColumnUse, HeaderNames, ProposalReason } from './mapping';
import { matchRegions } from './region-matching';
import type { TableHead } from './table';

/** Roles that one column has at most. */
const SINGLE: readonly ColumnRole[] = [
  'region',
  'region-name',
  'period',
  'period-part',
  'period-start',
  'unit',
  'multiplier',
  'action',
];

/** A mapping in the making: what is settled of each column, and what the first rows say of it. */
export class ColumnUses {
  readonly head: TableHead;
  readonly facts: readonly ColumnFacts[];
  header: HeaderNames = 'nothing';
  private readonly knowledge: ImportKnowledge;
  private readonly uses: (ColumnUse | null)[];

  constructor(head: TableHead, knowledge: ImportKnowledge) {
    this.head = head;
    this.knowledge = knowledge;
    this.facts = factsOf(head);
    this.uses = head.columns.map(() => null);
  }

  /** What nothing was found for is not read. */
  list(): readonly ColumnUse[] {
    return this.uses.map(
      (use) => use ?? { role: 'ignored', reason: 'by-elimination', detail: '', certainty: 'guess' },
    );
  }

  set(
    column: number,
    role: ColumnRole,
    reason: ProposalReason,
    detail: string,
    certainty: Certainty = 'sure',
  ): void {
    this.uses[column] = { role, reason, detail, certainty };
  }

  /** Settled by its contents: so many of its cells are what it would hold. */
  setByContent(column: number, role: ColumnRole, count: number, certainty: Certainty): void {
    const filled = String(this.facts[column]?.filled ?? 0);
    this.set(column, role, 'by-content', `${String(count)}/${filled}`, certainty);
  }

  roleOf(column: number): ColumnRole | null {
    return this.uses[column]?.role ?? null;
  }

  nameOf(column: number): string {
    return this.head.columns[column]?.name ?? '';
  }

  /** Columns that nothing has settled yet. */
  open(): readonly number[] {
    return this.uses.flatMap((use, column) => (use === null ? [column] : []));
  }

  with(role: ColumnRole): readonly number[] {
    return this.uses.flatMap((use, column) => (use?.role === role ? [column] : []));
  }

  has(role: ColumnRole): boolean {
    return this.uses.some((use) => use?.role === role);
  }

  /** Whether a role is taken that only one column can have. */
  isTaken(role: ColumnRole): boolean {
    return SINGLE.includes(role) && this.has(role);
  }

  isFigures(column: number): boolean {
    const facts = this.facts[column];
    return facts !== undefined && isNumeric(facts);
  }

  /** Whether most of the texts are regions of the package, sums of such aside. Short numbers alone are not enough. */
  isRegions(column: number): boolean {
    const labels = this.head.names[column] ?? {};
    const cells = [...(this.facts[column]?.texts ?? [])];
    if (cells.every(([text]) => /^\d{1,3}$/.test(text))) return false;
    const texts = cells.map(([text, rows]) => ({ text, name: labels[text] ?? '', rows }));
    const kinds = matchRegions(texts, this.knowledge.regions, []).map(({ kind }) => kind);
    const matched = kinds.filter((kind) => kind === 'matched').length;
    const parts = kinds.filter((kind) => kind !== 'aggregate').length;
    return matched > 0 && matched * 10 >= parts * 6;
  }

  /** Of some columns, those whose headers are regions; none where fewer than two are. */
  regionHeaders(columns: readonly number[]): readonly number[] {
    const found = this.namedRegions(columns.map((column) => this.nameOf(column)));
    return found.map((at) => columns[at]!);
  }

  /** Where names of regions and of sums of such stand among some; nowhere where fewer than two are regions of the package. */
  namedRegions(names: readonly string[]): readonly number[] {
    const texts = names.map((text) => ({ text, name: '', rows: 1 }));
    const kinds = matchRegions(texts, this.knowledge.regions, []).map(({ kind }) => kind);
    if (kinds.filter((kind) => kind === 'matched').length < 2) return [];
    return kinds.flatMap((kind, at) => (kind === 'matched' || kind === 'aggregate' ? [at] : []));
  }
}
