import { roughWidth } from './config';

/** A name in lines of about `most` letters, broken between words; one short line stays a plain text. */
export function nameLines(name: string, most: number): string | string[] {
  const lines = name.split(' ').reduce<string[]>((done, word) => {
    const line = done.at(-1);
    if (line !== undefined && roughWidth(`${line} ${word}`) <= roughWidth('n'.repeat(most))) {
      done[done.length - 1] = `${line} ${word}`;
    } else done.push(word);
    return done;
  }, []);
  return lines.length > 1 ? lines : name;
}
