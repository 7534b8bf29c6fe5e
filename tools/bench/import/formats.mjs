// Large files of three further formats, made with what is at hand: sheets and SDMX-ML as text, Parquet by hyparquet-writer.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';

const INDICATORS = 40;
const YEARS = 25;

/** Calls back with each key and its figure, in order, with a fixed seed. */
function eachFigure(rows, take) {
  let seed = 20_261_128;
  for (let row = 0; row < rows; row++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const region = Math.floor(row / (INDICATORS * YEARS)) + 1;
    const indicator = (Math.floor(row / YEARS) % INDICATORS) + 1;
    const name = `Area ${String(region).padStart(4, '0')}`;
    take(
      name,
      `IND${String(indicator).padStart(2, '0')}`,
      2000 + (row % YEARS),
      Math.round((seed / 2 ** 32) * 9000) / 10,
    );
  }
}

const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const relation = (type, target) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet with texts in their cells. */
function writeXlsx(file, rows) {
  const text = (cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  const lines = [`<row r="1">${['region', 'indicator', 'year', 'value'].map(text).join('')}</row>`];
  eachFigure(rows, (region, indicator, year, value) => {
    lines.push(
      `<row r="${lines.length + 1}">${text(region)}${text(indicator)}<c><v>${year}</v></c><c><v>${value}</v></c></row>`,
    );
  });
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const workbook = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Figures" sheetId="1" r:id="r1"/></sheets></workbook>`;
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet,
  };
  writeFileSync(
    file,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))),
  );
}

/** A generic message of SDMX-ML 2.1, a series for each region and indicator. */
function writeSdmx(file, rows) {
  const out = openSync(file, 'w');
  writeSync(
    out,
    '<?xml version="1.0"?><m:GenericData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:g="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic"><m:Header><m:ID>BENCH</m:ID></m:Header><m:DataSet>',
  );
  let series = '';
  let before = '';
  eachFigure(rows, (region, indicator, year, value) => {
    const key = `<g:SeriesKey><g:Value id="REF_AREA" value="${region}"/><g:Value id="INDICATOR" value="${indicator}"/></g:SeriesKey>`;
    if (key !== before) {
      if (before) writeSync(out, `<g:Series>${series}</g:Series>`);
      series = key;
      before = key;
    }
    series += `<g:Obs><g:ObsDimension value="${year}"/><g:ObsValue value="${value}"/></g:Obs>`;
  });
  writeSync(out, `<g:Series>${series}</g:Series></m:DataSet></m:GenericData>`);
  closeSync(out);
}

function writeParquet(file, rows) {
  const columns = { region: [], indicator: [], year: [], value: [] };
  eachFigure(rows, (region, indicator, year, value) => {
    columns.region.push(region);
    columns.indicator.push(indicator);
    columns.year.push(year);
    columns.value.push(value);
  });
  const types = { region: 'STRING', indicator: 'STRING', year: 'INT32', value: 'DOUBLE' };
  const columnData = Object.entries(columns).map(([name, data]) => ({
    name,
    data,
    type: types[name],
  }));
  writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData })));
}

/** SDMX-ML of 50 MB, and as many rows of the others as analysts bring. */
export const FORMATS = [
  { name: 'XLSX', extension: 'xlsx', rows: 200_000, write: writeXlsx },
  { name: 'SDMX-ML', extension: 'xml', rows: 660_000, write: writeSdmx },
  { name: 'Parquet', extension: 'parquet', rows: 1_000_000, write: writeParquet },
];
