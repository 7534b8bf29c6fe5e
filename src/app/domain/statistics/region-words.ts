/** Words for kinds of regions, as names of them have at their ends or beginnings. */
const KINDS =
  /област[ьи]|(?:^|\s)край(?:\s|$)|республика|округ|федерация|(?:^|\s)район|^г(?:ор)?\.\s?\p{L}|\b(?:oblast|krai|province|prefecture|county|voivodeship|governorate|landkreis|kreisfreie|regierungsbezirk)\b|[县都府県省]$|특별시|광역시|자치|도$/iu;
/** Those of Germany's office have no such word. */
const LANDER = new Set(
  (
    'baden-württemberg|bayern|berlin|brandenburg|bremen|hamburg|hessen|mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|' +
    'rheinland-pfalz|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|deutschland'
  ).split('|'),
);

/** Two show that the first is no chance. */
const ENOUGH = 2;

/** Whether most of the texts of a column that bears no name are names of regions, be it that the package knows none of them. */
export function areRegionNames(texts: readonly string[]): boolean {
  const found = texts.filter((text) => {
    const name = text.trim();
    return KINDS.test(name) || LANDER.has(name.toLowerCase());
  });
  return found.length >= ENOUGH && found.length * 2 > texts.length;
}
