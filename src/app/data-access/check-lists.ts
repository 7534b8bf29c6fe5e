import type { Fault } from '../domain/fault';
import type { CsvRecord } from './csv';
import type { PackageFile } from './read-package';
import type { Sheet } from './sheet';
import { cellOf, faultIn, listOf } from './sheet';

type Sheets = Readonly<Record<PackageFile, Sheet>>;

/** The provincial-level regions of ISO 3166-2:CN, in the order of their GB/T 2260 codes. */
const PROVINCES =
  'BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ TW HK MO'
    .split(' ')
    .map((letters) => `CN-${letters}`);

const REGION_NAMES = ['id', 'name_en', 'name_zh', 'short_zh', 'iso_name'];
const INDICATOR_NAMES = ['id', 'name_en', 'name_zh'];

/** What no schema can say of the lists around the claims: regions that fit each other, and nothing idle or one-tongued. */
export function checkLists(sheets: Sheets): readonly Fault[] {
  return [
    ...missingProvinces(sheets['regions.csv']),
    ...regionCodes(sheets['regions.csv']),
    ...repeatedNames(sheets['regions.csv'], REGION_NAMES, 'id'),
    ...repeatedNames(sheets['indicators.csv'], INDICATOR_NAMES, 'concept'),
    ...groupsThatAreNone(sheets),
    ...Object.values(sheets).flatMap(oneLanguage),
    ...idle(sheets['indicators.csv'], [sheets['claims.csv'], 'indicator']),
    ...idle(
      sheets['units.csv'],
      [sheets['claims.csv'], 'unit'],
      [sheets['indicators.csv'], 'unit'],
    ),
    ...idle(
      sheets['sources.csv'],
      [sheets['claims.csv'], 'source'],
      [sheets['region-members.csv'], 'source'],
    ),
  ];
}

function missingProvinces(regions: Sheet): readonly Fault[] {
  const ids = columnOf(regions, 'id');
  const { file } = regions;
  const column = regions.header.indexOf('id') + 1;
  return PROVINCES.filter((id) => !ids.includes(id)).map((value) => {
    return { code: 'not-listed', file, line: 1, column, field: 'id', value, expected: file };
  });
}

/** Codes by level: a province is its ISO code and a round GB/T 2260 one; a city stands under its province's digits. */
function regionCodes(regions: Sheet): readonly Fault[] {
  const gbOf = new Map(
    regions.rows.map((row) => [cellOf(regions, row, 'id'), cellOf(regions, row, 'gb_t_2260')]),
  );
  return regions.rows.flatMap((row) => {
    const cell = (field: string) => cellOf(regions, row, field);
    const fault = (...rest: [Fault['code'], string, string?]) => faultIn(regions, row, ...rest);
    const [id, level, gb] = [cell('id'), cell('level'), cell('gb_t_2260')];
    const faults: Fault[] = [];
    if (PROVINCES.includes(id) !== (level === 'province')) {
      faults.push(fault('not-one-of', 'level', level === 'province' ? 'city, group' : 'province'));
    }
    if (level !== 'nation' && cell('parent') === '') faults.push(fault('required', 'parent'));
    if (level === 'province') {
      if (cell('iso_3166_2') !== id) faults.push(fault('bad-format', 'iso_3166_2', id));
      if (!/^[1-8]\d0000$/.test(gb)) faults.push(fault('bad-format', 'gb_t_2260', '210000'));
    } else if (cell('iso_3166_2') !== '') {
      faults.push(fault('must-be-empty', 'iso_3166_2', 'level = province'));
    }
    const above = gbOf.get(cell('parent'))?.slice(0, 2) ?? '';
    if (level === 'city' && gb !== '' && !(gb.startsWith(above) && gb.endsWith('00'))) {
      faults.push(fault('bad-format', 'gb_t_2260', `${above}0100`));
    }
    return faults;
  });
}

/**
 * An alias must lead to one thing: no row may have it as an alias, a name or a code that tells of another thing. Rows
 * tell of the same thing where `about` gives them the same cell.
 */
function repeatedNames(sheet: Sheet, fields: readonly string[], about: string): readonly Fault[] {
  const owners = new Map<string, CsvRecord>();
  const own = (name: string, row: CsvRecord) => {
    const key = name.toLowerCase();
    if (key !== '' && !owners.has(key)) owners.set(key, row);
  };
  for (const row of sheet.rows) for (const field of fields) own(cellOf(sheet, row, field), row);
  return sheet.rows.flatMap((row) => {
    const seen = new Set<string>();
    return listOf(cellOf(sheet, row, 'aliases')).flatMap((alias) => {
      const key = alias.toLowerCase();
      const owner = owners.get(key) ?? row;
      const isTaken = cellOf(sheet, owner, about) !== cellOf(sheet, row, about);
      const isRepeated = isTaken || seen.has(key);
      seen.add(key);
      own(alias, row);
      return isRepeated
        ? faultIn(sheet, row, 'duplicate', 'aliases', String(owner.line), alias)
        : [];
    });
  });
}

function groupsThatAreNone(sheets: Sheets): readonly Fault[] {
  const regions = sheets['regions.csv'];
  const members = sheets['region-members.csv'];
  const groups = regions.rows
    .filter((row) => cellOf(regions, row, 'level') === 'group')
    .map((row) => cellOf(regions, row, 'id'));
  return members.rows
    .filter((row) => !groups.includes(cellOf(members, row, 'group')))
    .map((row) => faultIn(members, row, 'not-one-of', 'group', groups.join(', ')));
}

/** Texts of which a reader of one language would miss the half: `x_en` without `x_zh`, or the other way round. */
function oneLanguage(sheet: Sheet): readonly Fault[] {
  const stems = sheet.header
    .filter((field) => field.endsWith('_en') && sheet.header.includes(field.replace(/_en$/, '_zh')))
    .map((field) => field.slice(0, -'_en'.length));
  return sheet.rows.flatMap((row) =>
    stems.flatMap((stem) => {
      const empty = [`${stem}_en`, `${stem}_zh`].filter((field) => !cellOf(sheet, row, field));
      const [field = ''] = empty;
      return empty.length === 1 ? faultIn(sheet, row, 'one-language', field) : [];
    }),
  );
}

/** Rows that no other file refers to, by the column in which it would. */
function idle(sheet: Sheet, ...users: readonly (readonly [Sheet, string])[]): readonly Fault[] {
  const used = new Set(users.flatMap(([user, field]) => columnOf(user, field)));
  return sheet.rows
    .filter((row) => !used.has(cellOf(sheet, row, 'id')))
    .map((row) => faultIn(sheet, row, 'unused', 'id'));
}

function columnOf(sheet: Sheet, field: string): readonly string[] {
  return sheet.rows.map((row) => cellOf(sheet, row, field));
}
