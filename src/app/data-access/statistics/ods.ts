import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import { archivePart } from './archive-part';
import type { ByteSource } from './byte-source';
import { chosenTable } from './chosen-table';
import { documentTitle } from './document-title';
import { OdsRows } from './ods-rows';
import type { OdsTable } from './ods-tables';
import { odsTablesIn } from './ods-tables';
import type { SheetSource } from './sheet-source';
import { sheetTable } from './sheet-table';
import type { OpenTable } from './table-reader';
import { readXml } from './xml-events';
import type { ZipArchive } from './zip';
import { openZip } from './zip';

/** ODS (OpenDocument), read as a stream: its sheets stand one behind the other in one file. */
export const openOds: OpenTable = async (source, options) => {
  const archive = await openZip(source, MOST_WHOLE_BYTES);
  await refuseEncrypted(archive);
  const content = archivePart(archive, 'content.xml');
  if (!content) throw new ImportError('malformed', 'content.xml: not in the file');
  const sheets = await odsTablesIn(content);
  if (sheets.length === 0) throw new ImportError('no-table', 'content.xml');
  const table = chosenTable(options, sheets);
  const sheet = sheets[table]!;
  return sheetTable(sheetOf(content, sheet), options, {
    format: 'ods',
    facts: [['sheet', sheet.name]],
    tables: sheets.map(({ name }) => name),
    table,
    title: await documentTitle(archivePart(archive, 'meta.xml')),
  });
};

async function refuseEncrypted(archive: ZipArchive): Promise<void> {
  const manifest = archivePart(archive, 'META-INF/manifest.xml');
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
