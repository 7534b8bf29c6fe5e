import { DESCRIPTOR } from './descriptor';
import { PACKAGE_FILES } from './read-package';
import type { PackageFiles } from './write-package';

/**
 * The texts of the shipped package: its description, its tables, and what else the description lists. The browser holds
 * most of them already.
 *
 * @throws where the description or a table cannot be had; other files are left out then
 */
export async function fetchShipped(): Promise<PackageFiles> {
  const [description = '', ...tables] = await Promise.all(
    [DESCRIPTOR, ...PACKAGE_FILES].map(textOf),
  );
  const files = new Map([[DESCRIPTOR, description]]);
  PACKAGE_FILES.forEach((file, at) => files.set(file, tables[at] ?? ''));
  const { resources = [] } = JSON.parse(description) as {
    readonly resources?: readonly { readonly path: string }[];
  };
  const others = resources.map(({ path }) => path).filter((path) => !files.has(path));
  const texts = await Promise.all(others.map((path) => textOf(path).catch(() => null)));
  others.forEach((path, at) => {
    const text = texts[at];
    if (typeof text === 'string') files.set(path, text);
  });
  return files;
}

async function textOf(file: string): Promise<string> {
  const response = await fetch(`data/${file}`);
  if (!response.ok)
    throw new Error(`data/${file} was answered with status ${String(response.status)}`);
  return response.text();
}
