/**
 * Cheap tests by which the formats of statistical offices are told apart. Each takes the beginning of a file as text, some
 * 64,000 characters of it; that may end anywhere. A test that says yes only means that the format's reader should try.
 */

const MARK = /^\uFEFF?\s*/;

function isJsonObject(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

/** JSON-stat 1.x or 2.0: a dataset, a bundle or a collection. */
export function isJsonStat(text: string): boolean {
  if (!isJsonObject(text) || isSdmxJson(text)) return false;
  if (/"class"\s*:\s*"(?:dataset|collection|dimension)"/.test(text)) return true;
  // In a bundle of 1.x nothing names the class, and many figures may stand before the dimensions.
  const has = (key: string) => new RegExp(`"${key}"\\s*:\\s*[[{]`).test(text);
  return has('dimension') ? has('category') || has('size') || has('id') : has('value');
}

/** SDMX-JSON: a message with data, or one with structures alone, which its reader refuses by name. */
export function isSdmxJson(text: string): boolean {
  if (!isJsonObject(text)) return false;
  return (
    /sdmx-json-(?:data|structure)-schema|json\.sdmx\.org/.test(text) ||
    /"dataSets"\s*:\s*\[/.test(text) ||
    (/"structures?"\s*:\s*[[{]/.test(text) && /"dimensions"\s*:\s*\{/.test(text)) ||
    isSdmxStructure(text)
  );
}

/** SDMX structures without data, in JSON or XML. */
export function isSdmxStructure(text: string): boolean {
  if (isJsonObject(text))
    return (
      !/"(?:dataSets|observations)"\s*:/.test(text) &&
      /"(?:dataStructures|codelists|conceptSchemes|dataflows|agencySchemes)"\s*:\s*\[/.test(text)
    );
  return sdmxRoot(text) === 'Structure';
}

/** SDMX-ML: a message with data, or one with structures alone, which its reader refuses by name. */
export function isSdmxMl(text: string): boolean {
  return sdmxRoot(text) !== null;
}

const SDMX_ROOT =
  /<(?:[\w.-]+:)?((?:Generic|StructureSpecific)(?:TimeSeries)?Data|CompactData|UtilityData|CrossSectionalData|MessageGroup|Error|Structure|RegistryInterface|GenericMetadata|StructureSpecificMetadata)[\s/>]/;

/** The local name of the element that an SDMX-ML message begins with; null for other texts. */
export function sdmxRoot(text: string): string | null {
  if (!/^\uFEFF?\s*</.test(text)) return null;
  const root = SDMX_ROOT.exec(text);
  if (!root) return null;
  // `Structure` and the like are words of other vocabularies, too.
  const is = root[1]!.endsWith('Data') || /sdmx/i.test(text.slice(root.index, root.index + 4096));
  return is ? root[1]! : null;
}

const PX_FIRST =
  /^\uFEFF?\s*[A-Z][A-Z0-9-]*(?:\[[\w-]+\])?(?:\("[^"\n]*"(?:\s*,\s*"[^"\n]*")*\))?\s*=/;
const PX_KEYS =
  /(?:^|[;\n])\s*(?:CHARSET|AXIS-VERSION|MATRIX|SUBJECT-AREA|CONTENTS|STUB|HEADING|VALUES\(|TIMEVAL\(|DATA)(?:\[[\w-]+\])?[\s=("]/g;

/** PX (PC-Axis). */
export function isPx(text: string): boolean {
  return PX_FIRST.test(text) && (text.match(PX_KEYS)?.length ?? 0) >= 2;
}

/** SDMX-CSV 1.0 (`DATAFLOW` first) or 2.x (`STRUCTURE`, then `STRUCTURE_ID`). */
export function isSdmxCsv(text: string): boolean {
  const start = text.replace(MARK, '');
  return (
    /^"?DATAFLOW(?::[^"\n]*)?"?[,;\t|][^\n]*\n/.test(start) ||
    /^"?STRUCTURE(?:\[.?\])?"?(.)"?STRUCTURE_ID"?(?:\1|\r?\n|$)/.test(start)
  );
}

/** Eurostat's TSV, old (`unit,geo\time`) and new (`freq,unit,geo\TIME_PERIOD`). */
export function isEurostatTsv(text: string): boolean {
  return /^\uFEFF?[\w-]+(?:,[\w-]+)*\\[\w-]+\s*\t/.test(text);
}
