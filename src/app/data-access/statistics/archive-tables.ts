import type { ZipEntry } from './zip';

const TABLES = /\.(csv|tsv|tab|json|xml|px|xlsx|ods|parquet)$/i;
const TEXTS = /\.(txt|dat|asc|data)$/i;
const NO_TABLES =
  /(^|\/)(\.|__MACOSX\/|thumbs\.db$)|\.(pdf|docx?|rtf|md|html?|png|jpe?g|gif|svg|xsd|xsl|url|css|js|sql|shp|dbf|shx|prj)$/i;
const ABOUT_OTHERS = /(^|\/)(meta|read_?me|licen[cs]e|notes?|footnotes?|codebook|dictionary)/i;

/**
 * Files of an archive that may be tables: what is called a table before other texts, what tells about others (the World
 * Bank's `Metadata_…`) behind, and the largest first.
 */
export function tablesAmong(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  return entries
    .filter(({ name, size }) => size > 0 && !NO_TABLES.test(name))
    .map((entry) => ({ entry, rank: rankOf(entry.name) }))
    .sort((a, b) => a.rank - b.rank || b.entry.size - a.entry.size)
    .map(({ entry }) => entry);
}

function rankOf(name: string): number {
  const kind = TABLES.test(name) ? 0 : TEXTS.test(name) ? 1 : 2;
  return kind + (ABOUT_OTHERS.test(name) ? 3 : 0);
}
