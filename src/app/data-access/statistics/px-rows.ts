import type { RawCell } from './batch-writer';
import { malformed } from './json-value';
import type { ReportProblem } from './observation-table';
import type { PxBeside } from './px-beside';
import type { PxCube } from './px-cube';

/** Takes a row; its cells are used again for the next one. */
export type TakeRow = (number: number, cells: readonly RawCell[]) => void;

/** Gives the cells of the data their places in the cube, as they come. */
export class PxRows {
  private readonly cube: PxCube;
  private readonly beside: PxBeside;
  private readonly take: TakeRow;
  private readonly problem: ReportProblem;
  /** Positions of the values of all variables. */
  private readonly at: number[];
  /** Variables, constant texts, the figure, and what is said beside it. */
  private readonly cells: RawCell[];
  private readonly figureAt: number;
  private number = 0;
  /** Of a row with keys: its keys, then its figures, until all have come. */
  private keys: string[] = [];
  private row: string[] = [];

  /** @param constant texts that stand in every row, before the figure */
  constructor(
    cube: PxCube,
    beside: PxBeside,
    constant: readonly string[],
    take: TakeRow,
    problem: ReportProblem,
  ) {
    this.cube = cube;
    this.beside = beside;
    this.figureAt = cube.variables.length + constant.length;
    this.cells = [...cube.variables.map(() => null), ...constant];
    this.take = take;
    this.problem = problem;
    this.at = cube.variables.map(() => 0);
  }

  /** @throws ImportError `malformed` for a cell too many */
  cell(text: string, quoted: boolean): void {
    if (this.cube.keyed) {
      this.keyedCell(text, quoted);
      return;
    }
    if (this.number === this.cube.length)
      throw malformed(`PX DATA: more than ${this.cube.length} cells`);
    if (this.number === 0) this.places(this.at.map(() => 0));
    else this.step(0);
    this.emit(text);
  }

  /** The data has ended. */
  end(): void {
    if (this.cube.keyed) this.endRow();
  }

  /** A key is quoted, and so are signs for missing figures, but these are no words. */
  private keyedCell(text: string, quoted: boolean): void {
    const { stub, rowLength } = this.cube;
    const isKey = quoted && !/^[.*-]+$/.test(text);
    if (this.keys.length === stub && (isKey || this.row.length === rowLength)) this.endRow();
    if (this.keys.length < stub) this.keys.push(text);
    else this.row.push(text);
  }

  private endRow(): void {
    const { keys, row } = this;
    this.keys = [];
    this.row = [];
    if (keys.length === 0) return;
    const positions = keys.map((key, at) => this.cube.variables[at]!.keys?.get(key) ?? -1);
    const isWhole = keys.length === this.cube.stub && row.length === this.cube.rowLength;
    if (!isWhole || positions.includes(-1)) {
      this.number += Math.max(1, row.length);
      this.problem('malformed', this.number, null, `${keys.join(', ')}: ${row.join(' ')}`);
      return;
    }
    const first = [...positions, ...this.cube.variables.slice(this.cube.stub).map(() => 0)];
    for (const [at, figure] of row.entries()) {
      if (at === 0) this.places(first);
      else this.step(this.cube.stub);
      this.emit(figure);
    }
  }

  private places(at: readonly number[]): void {
    for (const [variable, position] of at.entries()) this.put(variable, position);
  }

  /** The next place. @param first the variables from here on run */
  private step(first: number): void {
    for (let variable = this.at.length - 1; variable >= first; variable -= 1) {
      const next = this.at[variable]! + 1;
      if (next < this.cube.variables[variable]!.cells.length) {
        this.put(variable, next);
        return;
      }
      this.put(variable, 0);
    }
  }

  private put(variable: number, position: number): void {
    this.at[variable] = position;
    this.cells[variable] = this.cube.variables[variable]!.cells[position]!;
  }

  private emit(figure: string): void {
    this.cells[this.figureAt] = figure;
    this.beside.write(this.cells, this.figureAt + 1, this.at, figure);
    this.number += 1;
    this.take(this.number, this.cells);
  }
}
