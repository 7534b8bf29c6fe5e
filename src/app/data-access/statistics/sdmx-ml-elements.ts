import type { XmlAttributes } from './xml-events';

/** How the elements within data sets are understood, in one of the two ways of writing them. */
export interface DataElements {
  /** @param isTop whether it stands in the data set itself. @returns false for an element that is passed over, with all in it */
  open(name: string, attributes: XmlAttributes, isTop: boolean): boolean;
  text(text: string): void;
  close(name: string): void;
}

/** What data sets, series and observations have besides the concepts of their structure, without a prefix in some messages. */
const NO_CONCEPTS: ReadonlySet<string> = new Set([
  'REPORTING_YEAR_START_DAY',
  'action',
  'dataProviderID',
  'dataProviderSchemeAgencyId',
  'dataProviderSchemeId',
  'dataScope',
  'dataflowAgencyID',
  'dataflowID',
  'datasetID',
  'keyFamilyURI',
  'publicationPeriod',
  'publicationYear',
  'reportingBeginDate',
  'reportingEndDate',
  'setID',
  'structureRef',
  'validFromDate',
  'validToDate',
  'xmlns',
]);

export function isConcept(id: string): boolean {
  return !NO_CONCEPTS.has(id);
}

/** The attributes of an element that are concepts of its structure: those without a prefix. */
export function conceptsOf(attributes: XmlAttributes): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name in attributes)
    if (!name.includes(':') && isConcept(name)) values[name] = attributes[name]!;
  return values;
}

/** An attribute under any prefix, or under none; empty where there is none. */
export function prefixed(attributes: XmlAttributes, local: string): string {
  for (const name in attributes)
    if (name === local || name.endsWith(`:${local}`)) return attributes[name]!;
  return '';
}
