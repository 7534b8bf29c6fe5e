import { enFaults } from '../../../i18n/en-faults';
import { formatDate, formatQuantity } from '../../../i18n/format';
import { zhFaults } from '../../../i18n/zh-faults';
import type { Claim, ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { RejectedRow } from '../../domain/fault';
import type { Matter, MatterKey, MatterKind, Remedy } from '../../domain/matter';
import { REMEDIES_OF } from '../../domain/matter';
import type { WorkspaceState } from '../../domain/workspace';
import { checkSentence } from '../../../i18n/arithmetic-text';
import { figureText, periodText } from '../../../i18n/claim-text';
import type { WordsOfWork } from '../../store/work-words';

/** A claim that a matter is about, as one line. */
export interface Voice {
  readonly id: ClaimId;
  readonly figure: string;
  /** Where several indicators or regions meet, which one; empty where the title says it. */
  readonly about: string;
  /** Publisher and date. */
  readonly source: string;
}

/** A matter in the reader's words. */
export interface MatterView {
  readonly key: MatterKey;
  readonly kind: MatterKind;
  /** What it is about: indicator, region and period, or the row. */
  readonly title: string;
  /** One sentence, or one for each fault of a row. */
  readonly reasons: readonly string[];
  readonly mend: string;
  readonly voices: readonly Voice[];
  readonly remedies: readonly Remedy[];
  /** The source whose document was read; null for all other kinds. */
  readonly source: string | null;
  /** Who settled it and when, and how; null while it is open. */
  readonly settled: { readonly head: string; readonly how: string; readonly note: string } | null;
}

export function matterView(
  matter: Matter,
  set: ClaimSet,
  state: WorkspaceState,
  words: WordsOfWork,
): MatterView {
  const claims = matter.claims.map((id) => entry(set.byId, id));
  const [first] = claims;
  const isOne = new Set(claims.map(placeOf)).size === 1;
  return {
    key: matter.key,
    kind: matter.kind,
    title: first ? placeText(first, set, words) : rowTitle(matter),
    reasons: reasonsOf(matter, claims, set, state, words),
    mend: words.review.mend[matter.kind],
    voices: claims.map((claim) => voiceOf(claim, isOne, set, words)),
    remedies: REMEDIES_OF[matter.kind],
    source: matter.kind === 'phrase' && first ? first.source : null,
    settled: settledText(matter, set, state, words),
  };
}

function placeOf({ indicator, region, period, target }: Claim): string {
  return [indicator, region, target?.horizon.id ?? period?.id].join('|');
}

function placeText(claim: Claim, set: ClaimSet, words: WordsOfWork): string {
  const { lang } = words;
  return words.review.place([
    entry(set.indicators, claim.indicator).name[lang],
    entry(set.regions, claim.region).short[lang],
    periodText(claim, words),
  ]);
}

function rowTitle(matter: Matter): string {
  return 'row' in matter && matter.row ? matter.row.label : '';
}

function voiceOf(claim: Claim, isOne: boolean, set: ClaimSet, words: WordsOfWork): Voice {
  const source = entry(set.sources, claim.source);
  return {
    id: claim.id,
    figure: figureText(claim, set, words),
    about: isOne ? '' : placeText(claim, set, words),
    source: `${source.publisher[words.lang]}${words.comma}${formatDate(source.published, words.lang)}`,
  };
}

function reasonsOf(
  matter: Matter,
  claims: readonly Claim[],
  set: ClaimSet,
  state: WorkspaceState,
  words: WordsOfWork,
): readonly string[] {
  const { why } = words.review;
  const [first, second] = claims;
  switch (matter.kind) {
    case 'conflict':
      return [why.conflict(claims.length)];
    case 'arithmetic':
      return first?.basis === 'derived'
        ? [why.stale(words.formulas[matter.check.formula])]
        : [checkSentence(matter.check, set, words, true)];
    case 'whole': {
      const unit = entry(set.units, first?.unit ?? '');
      const text = (value: number) => formatQuantity(value, unit, words.lang);
      return [why.whole(text(matter.sum), text(matter.most), claims.length)];
    }
    case 'unit':
      return matter.row ? rowReasons(matter.row, words) : [why.unit];
    case 'rejected':
      return rowReasons(matter.row, words);
    case 'phrase': {
      const verification = state.verified.get(first?.source ?? '');
      const date = dateText(verification?.at ?? '', words);
      const say = matter.state === 'moved' ? why.moved : why.notFound;
      return [say(verification?.document.name ?? '', date)];
    }
    case 'revised':
      return first && second
        ? [why.revised(figureText(second, set, words), figureText(first, set, words))]
        : [];
    case 'baseline':
      return [matter.basis === 'assumed' ? why.baselineAssumed : why.baselineMissing];
  }
}

function rowReasons(row: RejectedRow, words: WordsOfWork): readonly string[] {
  const faults = words.lang === 'zh' ? zhFaults : enFaults;
  const place = words.review.why.row(row.file, row.line);
  return row.faults.map((fault) => `${place}${words.colon}${faults[fault.code](fault)}`);
}

function settledText(
  { key }: Matter,
  set: ClaimSet,
  state: WorkspaceState,
  words: WordsOfWork,
): MatterView['settled'] {
  const change = state.settled.get(key);
  if (!change) return null;
  const picked = change.pick === null ? undefined : set.byId.get(change.pick);
  return {
    head: words.review.settledBy(change.by, dateText(change.at, words)),
    how: picked ? words.review.picked(figureText(picked, set, words)) : words.review.stays,
    note: change.note,
  };
}

/** The day of a time as the reader writes it. */
function dateText(at: string, words: WordsOfWork): string {
  return at === '' ? '' : formatDate(at.slice(0, 10), words.lang);
}
