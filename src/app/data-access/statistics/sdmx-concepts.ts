/** Concepts that tell something about a figure, not which figure it is: wherever a message has them, they stand behind it. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'BASE_PER',
  'COLLECTION',
  'COMMENT_OBS',
  'COMPILATION',
  'CONF_STATUS',
  'COVERAGE',
  'DATA_COMP',
  'DECIMALS',
  'EMBARGO_DATE',
  'EMBARGO_TIME',
  'LAST_UPDATE',
  'METHOD_REF',
  'NOTE',
  'OBS_COM',
  'OBS_CONF',
  'OBS_FLAG',
  'OBS_NOTE',
  'OBS_PRE_BREAK',
  'OBS_STATUS',
  'PRE_BREAK_VALUE',
  'PUBL_ECB',
  'PUBL_MU',
  'PUBL_PUBLIC',
  'REF_PERIOD_DETAIL',
  'SOURCE',
  'SOURCE_AGENCY',
  'SOURCE_PUB',
  'TIME_FORMAT',
  'TIME_PER_COLLECT',
  'TITLE',
  'TITLE_COMPL',
  'UNIT_INDEX_BASE',
  'UNIT_MULT',
]);

/** Whether a concept of this id is an attribute in the structures that there are, where the message itself does not say so. */
export function isUsualAttribute(id: string): boolean {
  return ATTRIBUTES.has(id) || id.startsWith('COMMENT');
}

/** Roles of SDMX, and words for them in drafts, that say more than the id of a component. */
const ROLES: Readonly<Record<string, string>> = {
  TIME_PERIOD: 'TIME_PERIOD',
  time: 'TIME_PERIOD',
  REF_AREA: 'REF_AREA',
  GEO: 'REF_AREA',
  geo: 'REF_AREA',
  UNIT_MEASURE: 'UNIT_MEASURE',
  UNIT_MULT: 'UNIT_MULT',
  OBS_STATUS: 'OBS_STATUS',
  DECIMALS: 'DECIMALS',
};

/** The concept of a component: what its roles say, else its id. */
export function conceptOf(id: string, roles: readonly string[]): string {
  for (const role of roles) if (Object.hasOwn(ROLES, role)) return ROLES[role]!;
  return id;
}

/** What is to be done with rows, as SDMX-CSV writes it: `D` deletes. Empty for a word that is none. */
export function actionCode(action: string): string {
  const code = /^(append|delete|information|merge|replace|[adimr]$)/i.exec(action);
  return code ? code[0][0]!.toUpperCase() : '';
}
