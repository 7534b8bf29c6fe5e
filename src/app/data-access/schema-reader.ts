import { Service } from '@angular/core';
import { DESCRIPTOR } from './descriptor';
import type { TableSchema } from './table-schema';

/** The Table Schema of each table, by the name of its file. */
export type Schemas = ReadonlyMap<string, TableSchema>;

/** Fetches what the package says of its own tables, for whoever writes rows. */
@Service()
export class SchemaReader {
  /** @throws where the description cannot be had */
  async read(): Promise<Schemas> {
    const response = await fetch(`data/${DESCRIPTOR}`);
    if (!response.ok)
      throw new Error(`data/${DESCRIPTOR} was answered with status ${String(response.status)}`);
    return schemasOf(await response.text());
  }
}

export function schemasOf(description: string): Schemas {
  const { resources = [] } = JSON.parse(description) as {
    readonly resources?: readonly { readonly path: string; readonly schema?: TableSchema }[];
  };
  return new Map(resources.flatMap(({ path, schema }) => (schema ? [[path, schema]] : [])));
}
