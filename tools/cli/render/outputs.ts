import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { wrongUsage } from '../stop';
import type { Format } from './write-figure';

/** Where figures go. */
export interface Target {
  readonly format: Format;
  /** The file of one figure, or the folder of several. */
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * @param out what stands behind `-o` @param format what stands behind `--format`
 * @param isSeveral whether a folder was asked for: then `out` is one, too
 */
export function targetOf(
  out: string | undefined,
  format: Format | undefined,
  isSeveral: boolean,
  formats: readonly Format[],
): Target {
  const known = formats.join(', ');
  if (out === undefined)
    throw wrongUsage(`Say where the figure goes: -o figure.png, or -o folder --format ${known}.`);
  const ending = extname(out).slice(1).toLowerCase();
  const byName = formats.find((one) => one === ending);
  const isFolder =
    isSeveral || /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
  if (isFolder) {
    if (isSeveral && existsSync(out) && !statSync(out).isDirectory())
      throw wrongUsage(`-o “${out}” is a file, and there are several figures. Give a folder.`);
    if (isSeveral && byName && !existsSync(out))
      throw wrongUsage(`-o “${out}” names one file, and there are several figures. Give a folder.`);
    return { format: format ?? 'png', path: out, isFolder };
  }
  if (!byName)
    throw wrongUsage(
      `-o “${out}” ends in no format that ri writes. Give a name that ends in one of: ${known}.`,
    );
  if (format && format !== byName)
    throw wrongUsage(`-o “${out}” and --format ${format} contradict each other. Leave one out.`);
  return { format: byName, path: out, isFolder };
}

export function fileOf({ path, format, isFolder }: Target, stem: string): string {
  return isFolder ? join(path, `${stem}.${format}`) : path;
}
