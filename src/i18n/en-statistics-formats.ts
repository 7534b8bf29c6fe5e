import type { TableFormat } from '../app/domain/statistics/table';

/** Words of the page that explains formats, the long shape and its notations. */
export const enStatisticsFormats = {
  formatsPage: {
    title: 'Formats and templates',
    lead: 'The content says which format a file has, not its name. What is recognised is shown before anything is added, and can be overruled.',
    long: {
      title: 'The long shape',
      lead: 'One row for each figure: which region, which indicator, which period, which value. It has room for unit, status, note and source, and never grows a column for a further year. Wide tables, with a column for each period, indicator or region, are read as well.',
      table: 'A table in the long shape',
      made: 'The figures are made up.',
    },
    templates: {
      title: 'Templates and samples',
      lead: 'Fill them in with any spreadsheet or editor. All figures in them are made up.',
      download: (name: string) => `Download ${name}`,
      files: {
        long: 'Long: one row for each figure',
        wide: 'Wide: a column for each year',
        sample: 'Sample dataset: regions, indicators and years, made up by this project',
      },
    },
    formats: {
      title: 'Formats',
      texts: {
        text: 'Any delimiter; decimal point or comma; quoted cells with line breaks; UTF-8, UTF-16, GB18030 and others. Lines above the header may name region, indicator or unit of the whole table; below it may stand a second row, of years, quarters or units.',
        'eurostat-tsv':
          'The bulk download, old and new: keys joined by commas in the first column, then a column for each period. Flags stand behind the value.',
        'sdmx-csv':
          'Versions 1.0 and 2.x, with codes, names or both. Each structure of the file is a table to choose.',
        'sdmx-json': 'Data messages 1.0 and 2.x. Names of codes come with the file.',
        'sdmx-ml':
          'Data messages 2.1, generic and structure-specific. A structure message holds no data and is refused.',
        'json-stat': 'Versions 2.0 and 1.x: datasets, and collections that hold them.',
        px: 'Files of PC-Axis, with keys in several languages. English is read where the file has it, else its first language.',
        xlsx: 'Workbooks since 2007; each sheet is a table to choose. Results of formulas are read, formulas are not computed. Old XLS files must be saved as XLSX.',
        ods: 'Spreadsheets of LibreOffice and others; each sheet is a table to choose.',
        parquet: 'Flat columns of texts, numbers, dates; the usual compressions.',
        'data-package':
          'A zip file with datapackage.json, or its address; each resource is a table.',
      } satisfies Readonly<Record<TableFormat, string>>,
      gzip: 'Each of them may be compressed with gzip. Downloads of the World Bank and of the OECD are CSV, and are read as they come.',
    },
    periods: {
      title: 'Periods',
      lead: 'Annual, half-year, quarterly and monthly figures are told apart and never share a series. Year and month or quarter may stand in two columns, or one above the other, or the months as headers. What could be a month or a split year (2010-11), or a month or a day (Jan-14), is what the other periods of its column show. Marks of notes at years (2014¹, 2015p) do no harm.',
      written: 'Written so',
      meant: 'Read as',
      meanings: {
        year: 'a year',
        split: 'a year from one calendar year into the next',
        half: 'a half-year',
        quarter: 'a quarter',
        month: 'a month',
        week: 'a week',
        day: 'a day',
        span: 'January to September',
      },
    },
    missing: {
      title: 'Missing values, status and notes',
      lead: 'A sign for a missing value is never read as zero: it stays a gap that says why.',
      written: 'Written so',
      meant: 'Read as',
      meanings: {
        missing: 'missing or not available; also an empty cell',
        suppressed: 'suppressed or confidential',
        b: 'break in the series',
        e: 'estimated',
        p: 'provisional',
        f: 'forecast',
        u: 'low reliability',
      },
    },
    regions: {
      title: 'Regions',
      lead: 'Provinces are matched by ISO 3166-2 (CN-LN), the code of GB/T 2260 (210000), HASC (CN.LN), or their names in Chinese and English. What is not matched can be matched by hand, or stays a region of its own. Codes that are easily taken for each other are never swapped: HB is Hubei with ISO and Hebei with HASC, Shanxi is not Shaanxi.',
      other:
        'Codes of other systems, such as NUTS, are kept as they are. Sums and means of regions, such as “EU27” or “World”, are set apart.',
    },
  },
};
