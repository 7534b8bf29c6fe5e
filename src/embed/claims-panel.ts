import { formatDate } from '../i18n/format';
import { citation } from '../app/domain/citation';
import type { Claim } from '../app/domain/claim';
import type { ClaimSet } from '../app/domain/claim-set';
import { entry } from '../app/domain/claim-set';
import type { Opened } from './figure-parts';
import type { AllEmbedWords } from './load-figure';
import { button, link, markup } from './markup';

export interface ClaimsGround {
  readonly set: ClaimSet;
  readonly words: AllEmbedWords;
  /** Folder of the app that has a page for each claim; null where there is none. */
  readonly app: string | null;
}

/** The claims behind what was opened: the source's words, the source, and the claim's page where it has one. */
export function claimsPanel(
  { text, claims }: Opened,
  ground: ClaimsGround,
  close: () => void,
): HTMLElement {
  const { set, words } = ground;
  const known = claims.flatMap((id) => set.byId.get(id) ?? []);
  const entries = known.map((claim) => markup('li', {}, ...claimLines(claim, ground)));
  const body = entries.length
    ? markup('ul', {}, ...entries)
    : markup('p', {}, words.embed.noClaims);
  const panel = markup(
    'section',
    { class: 'claims', 'aria-label': words.embed.claims, tabindex: '-1' },
    markup('h3', {}, text),
    body,
    button(words.embed.close, close),
  );
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return panel;
}

function claimLines(claim: Claim, { set, words, app }: ClaimsGround): readonly Node[] {
  const { lang } = words;
  const source = entry(set.sources, claim.source);
  const cited = citation(source, 'plain', {
    lang,
    date: formatDate(source.published, lang),
    place: claim.paragraph === null ? null : words.evidence.paragraph(claim.paragraph),
  });
  // A figure of a dataset, or of an analyst's own, has its page in one browser alone.
  const hasPage = app !== null && !claim.table && !set.own?.has(claim.id);
  const address = hasPage && new URL(`claims/${encodeURIComponent(claim.id)}`, app).href;
  return [
    ...(claim.quote ? [markup('q', { lang: source.language }, claim.quote.phrase)] : []),
    markup('p', {}, cited),
    ...(address ? [link(address, words.embed.openClaim, words.embed.newTab)] : []),
  ];
}
