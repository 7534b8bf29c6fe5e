import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import type { ByteSource } from './byte-source';
import { documentTitle } from './document-title';
import { OdsRows } from './ods-rows';
import type { OdsTable } from './ods-tables';
import { odsTablesIn } from './ods-tables';
import type { SheetSource } from './sheet-source';
import { sheetTable } from './sheet-table';
import type { OpenTable } from './table-reader';
import { readXml } from './xml-events';
import type { ZipArchive } from './zip';
import { entrySource, openZip } from './zip';

/** ODS (OpenDocument), read as a stream: its sheets stand one behind the other in one file. */
export const openOds: OpenTable = async (source, options) => {
  const archive = await openZip(source, MOST_WHOLE_BYTES);
  await refuseEncrypted(archive);
  const content = partOf(archive, 'content.xml');
  if (!content) throw new ImportError('malformed', 'content.xml: not in the file');
  const sheets = await odsTablesIn(content);
  if (sheets.length === 0) throw new ImportError('no-table', 'content.xml');
  const table = Math.min(Math.max(0, options.table), sheets.length - 1);
  const sheet = sheets[table]!;
  return sheetTable(sheetOf(content, sheet), options, {
    format: 'ods',
    facts: [['sheet', sheet.name]],
    tables: sheets.map(({ name }) => name),
    table,
    title: await documentTitle(partOf(archive, 'meta.xml')),
  });
};

function partOf(archive: ZipArchive, name: string): ByteSource | null {
  const entry = archive.entries.find((one) => one.name === name);
  return entry ? entrySource(archive, entry, MOST_WHOLE_BYTES) : null;
}

async function refuseEncrypted(archive: ZipArchive): Promise<void> {
  const manifest = partOf(archive, 'META-INF/manifest.xml');
  if (!manifest) return;
  await readXml(manifest, {
    open: (name) => {
      if (name === 'encryption-data') throw new ImportError('encrypted', 'ODS');
    },
  });
}

function sheetOf(content: ByteSource, { at }: OdsTable): SheetSource {
  return {
    async rows(hearer, between) {
      const rows = new OdsRows(at, hearer);
      await readXml(
        content,
        {
          open: (name, attributes) => {
            rows.open(name, attributes);
          },
          text: (text) => {
            rows.text(text);
          },
          close: (name) => {
            rows.close(name);
          },
        },
        async () => (await between()) && !rows.isDone,
      );
    },
  };
}
