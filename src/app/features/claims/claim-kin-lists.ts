import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate, formatPeriod } from '../../../i18n/format';
import type { Claim } from '../../domain/claim';
import { chartLinks } from '../../domain/claim-charts';
import { alikeOf, targetUses } from '../../domain/claim-kin';
import type { ClaimSet } from '../../domain/claim-set';
import { currentOf, entry, withoutCompanions } from '../../domain/claim-set';
import { restingOn } from '../../domain/lineage';
import { pickedAmong } from '../../domain/picks';
import { figureText } from '../../../i18n/claim-text';
import { oneLine } from '../../evidence/claim-facts';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';

/** Whom a claim has to do with: who else states it, what rests on it, and the charts that show it. */
@Component({
  selector: 'ri-claim-kin',
  imports: [RouterLink],
  templateUrl: './claim-kin-lists.html',
  styleUrl: './claim-lists.scss',
})
export class ClaimKinLists {
  readonly claim = input.required<Claim>();
  readonly set = input.required<ClaimSet>();

  private readonly companions = inject(Companions);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = this.companions.params;
  /** A claim that is silenced itself is still shown in full, but nobody else who is speaks on its page. */
  private readonly heard = computed(() =>
    this.companions.on() ? this.set() : withoutCompanions(this.set()),
  );

  protected readonly alike = computed(() => {
    const [heard, words] = [this.heard(), this.words()];
    return alikeOf(this.claim(), heard).map(({ claim, how }) => {
      const { publisher, published } = entry(heard.sources, claim.source);
      const who = `${publisher[words.lang]}${words.comma}${formatDate(published, words.lang)}`;
      return { id: claim.id, figure: figureText(claim, heard, words), who, how };
    });
  });
  protected readonly isDisputed = computed(() => this.alike().some(({ how }) => how === 'differs'));
  /** The figure that an analyst lets speak; null where none was picked. */
  protected readonly picked = computed(() => {
    const [claim, heard] = [this.claim(), this.heard()];
    const all = [claim, ...alikeOf(claim, heard).map((one) => one.claim)];
    const picked = pickedAmong(heard, currentOf(all));
    return picked ? figureText(picked, heard, this.words()) : null;
  });

  protected readonly resting = computed(() => {
    const [heard, words] = [this.heard(), this.words()];
    return restingOn(this.claim().id, heard).map(({ claim, steps }) => ({
      id: claim.id,
      text: oneLine(claim, heard, words),
      how: words.claim.steps(steps),
    }));
  });
  protected readonly targets = computed(() => {
    const [set, words] = [this.set(), this.words()];
    return targetUses(this.claim().id, set, this.companions.on()).map(({ target, as }) => ({
      id: target.id,
      text: oneLine(target, set, words),
      how: words.claim.uses[as],
    }));
  });

  protected readonly charts = computed(() => {
    const [claim, set, words] = [this.claim(), this.set(), this.words()];
    const indicator = entry(set.indicators, claim.indicator).name[words.lang];
    const region = entry(set.regions, claim.region).short[words.lang];
    return chartLinks(claim, set, this.companions.on()).map(({ kind, params, periods }) => {
      const when = [periods[0], periods.at(-1)]
        .flatMap((period) => (period ? [formatPeriod(period, words.lang)] : []))
        .filter((text, at, all) => all.indexOf(text) === at);
      return { kind, params, text: words.claim.chart(indicator, region, when.join('–')) };
    });
  });
}
