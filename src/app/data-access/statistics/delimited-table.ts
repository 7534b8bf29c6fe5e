import { ImportError } from '../../domain/statistics/import-fault';
import type { TableHead } from '../../domain/statistics/table';
import type { ByteSource } from './byte-source';
import type { Dialect } from './delimited';
import { release } from './release';
import { RowCutter } from './row-cutter';
import type { TableReader } from './table-reader';

/** A table of delimited text whose head is known. Row numbers are the lines on which rows begin. */
export function delimitedTable(source: ByteSource, dialect: Dialect, head: TableHead): TableReader {
  return {
    head,
    async read(plan, watch) {
      const cutter = new RowCutter(dialect, plan, watch);
      let bytes = 0;
      try {
        for await (const chunk of source.chunks()) {
          cutter.push(chunk);
          bytes += chunk.length;
          if (source.givesChunks) release(chunk);
          await watch.pause(bytes);
        }
      } catch (error) {
        // Rows that are whole stay good. The one that was cut off does not: half a number is another number.
        if (error instanceof ImportError) cutter.flush();
        throw error;
      }
      cutter.finish();
    },
  };
}
