/** Names of columns without a header, as spreadsheets have them: A … Z, AA … */
export function columnLetters(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    let name = '';
    for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
      name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    return name;
  });
}
