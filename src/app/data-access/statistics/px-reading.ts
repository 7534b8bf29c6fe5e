import type { TableColumn } from '../../domain/statistics/table';
import type { ByteSource } from './byte-source';
import { decoderOf } from './decoded';
import { malformed } from './json-value';
import { oneLine, pxBeside } from './px-beside';
import type { PxCube } from './px-cube';
import { readPxCube } from './px-cube';
import { PxKeywords } from './px-keywords';
import type { TakeRow } from './px-rows';
import { PxRows } from './px-rows';
import { readStatement } from './px-statement';
import type { PxListener } from './px-text';
import { PxText } from './px-text';
import type { ReadWatch } from './table-reader';

const PIECE_BYTES = 64 * 1024;

/** Reads a PX text piece by piece. @param between asked after every piece; false ends the reading, and is no fault */
export async function readPxText(
  source: ByteSource,
  encoding: string,
  listener: PxListener,
  between: () => boolean | Promise<boolean>,
): Promise<PxText> {
  const text = new PxText(listener);
  const decoder = decoderOf(encoding);
  for await (const chunk of source.chunks())
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      text.push(decoder.decode(chunk.subarray(at, at + PIECE_BYTES), { stream: true }));
      if (!(await between())) return text;
    }
  text.push(decoder.decode());
  text.end();
  return text;
}

/** A PX text in the course of being read. */
export class PxReading implements PxListener {
  private readonly keywords = new PxKeywords();
  private readonly take: TakeRow;
  private readonly problem: ReadWatch['problem'];
  private rows: PxRows | null = null;
  private found: { cube: PxCube; columns: readonly TableColumn[] } | null = null;

  constructor(take: TakeRow, problem: ReadWatch['problem']) {
    this.take = take;
    this.problem = problem;
  }

  statement(text: string): void {
    const statement = readStatement(text);
    if (statement) this.keywords.add(statement);
    else if (text.trim() !== '') throw malformed(`PX: ${text.trim().slice(0, 100)}`);
  }

  cell(text: string, quoted: boolean): void {
    this.rows ??= this.begin();
    this.rows.cell(text, quoted);
  }

  end(): void {
    this.rows?.end();
  }

  /** @throws ImportError `malformed` where there is no data */
  get table(): { cube: PxCube; columns: readonly TableColumn[]; keywords: PxKeywords } {
    if (!this.found) throw malformed('PX: no DATA');
    return { ...this.found, keywords: this.keywords };
  }

  private begin(): PxRows {
    const cube = readPxCube(this.keywords);
    const beside = pxBeside(this.keywords, cube);
    const hasContents = cube.variables.some(({ concept }) => concept === 'INDICATOR');
    const contents = this.keywords.text('CONTENTS', cube.language);
    const constant = hasContents || contents === '' ? [] : [oneLine(contents)];
    this.found = {
      cube,
      columns: [
        ...cube.variables.map(({ name, concept }) => ({ name, concept })),
        ...constant.map(() => ({ name: 'CONTENTS', concept: 'INDICATOR' })),
        ...['OBS_VALUE', ...beside.columns].map((name) => ({ name, concept: name })),
      ],
    };
    return new PxRows(cube, beside, constant, this.take, this.problem);
  }
}
