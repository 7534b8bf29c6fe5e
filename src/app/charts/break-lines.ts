/**
 * Breaks a text where its language allows, by words in English and between characters in Chinese; a word that is longer
 * than a line, such as an address, anywhere. A line break of its own stays one.
 */
export function breakLines(
  text: string,
  room: number,
  width: (part: string) => number,
): readonly string[] {
  return text === '' ? [] : text.split('\n').flatMap((line) => breakLine(line, room, width));
}

function breakLine(text: string, room: number, width: (part: string) => number): readonly string[] {
  const lines: string[] = [];
  let [line, taken] = ['', 0];
  const add = (part: string) => {
    if (line !== '' && taken + width(part.trimEnd()) > room) {
      lines.push(line.trimEnd());
      [line, taken] = ['', 0];
    }
    const added = line === '' ? part.trimStart() : part;
    line += added;
    taken += width(added);
  };
  for (const part of breakable(text))
    for (const piece of width(part.trimEnd()) > room ? Array.from(part) : [part]) add(piece);
  return [...lines, line.trimEnd()];
}

/** Words with the blank behind them; Chinese characters one by one, closing marks kept with what they close. A no-break space is no place to break. */
function breakable(text: string): readonly string[] {
  return (
    text.match(/[\u2e80-\uffef][，。；：、！？）》」”]*|[^ \n\u2e80-\uffef]+ *|[ \n]+/gu) ?? [text]
  );
}
