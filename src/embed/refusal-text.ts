import type { AllEmbedWords } from './load-figure';
import type { Refusal } from './refusal';

/** What is wrong and how to mend it, in sentences. */
export function refusalText(refusal: Refusal, { embed, shared, comma }: AllEmbedWords): string {
  switch (refusal.kind) {
    case 'refused':
      return embed.refusals[refusal.code](refusal.value);
    case 'fault': {
      const { fault, name } = refusal;
      const first = fault.rows[0];
      const said = shared.faults[fault.code](fault.value);
      const where = first ? ` ${shared.rowAt(first.file, first.line)}` : '';
      return `${name && `${name}: `}${said}${where}`;
    }
    case 'problem': {
      const { problem } = refusal;
      if (problem.kind === 'no-part')
        return embed.problems['no-part'](problem.value, problem.parts.join(comma));
      return embed.problems[problem.kind](problem.value);
    }
  }
}
