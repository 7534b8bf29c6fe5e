import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { Lineage } from '../domain/lineage';
import { lineageOf } from '../domain/lineage';
import { Companions } from '../store/companions';
import type { WordsOfWork } from '../store/work-words';
import { WorkLanguage } from '../store/work-words';
import { figureText, periodText } from '../../i18n/claim-text';

/** A figure of the tree, in words. */
interface Node {
  /** Null for a counted name, and for what is not in the package. */
  readonly id: ClaimId | null;
  readonly figure: string;
  readonly about: string;
  /** How it follows from its inputs, or why it has none. */
  readonly how: string;
  readonly inputs: readonly Node[];
}

/** A derived figure with its inputs, step by step down to what sources state: a tree of lists, drawn with their branches. */
@Component({
  selector: 'ri-derivation-graph',
  imports: [NgTemplateOutlet, RouterLink],
  template: `
    @let t = words().claim;
    @if (root(); as node) {
      <ul class="tree" [attr.aria-label]="t.derivationOf(node.figure)">
        <ng-container *ngTemplateOutlet="branch; context: { $implicit: node }" />
      </ul>
    }
    <ng-template #branch let-node>
      <li>
        <div class="node" [class.leaf]="!node.inputs.length">
          @if (node.id && node.id !== id()) {
            <a [routerLink]="['/claims', node.id]" [queryParams]="params()">{{ node.figure }}</a>
          } @else {
            <strong>{{ node.figure }}</strong>
          }
          <span class="about">{{ node.about }}</span>
          <span class="how">{{ node.how }}</span>
        </div>
        @if (node.inputs.length) {
          <ul>
            @for (input of node.inputs; track $index) {
              <ng-container *ngTemplateOutlet="branch; context: { $implicit: input }" />
            }
          </ul>
        }
      </li>
    </ng-template>
  `,
  styleUrl: './derivation-graph.scss',
})
export class DerivationGraph {
  readonly id = input.required<ClaimId>();
  readonly set = input.required<ClaimSet>();

  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly root = computed(() => {
    const set = this.set();
    return set.byId.has(this.id()) ? nodeOf(lineageOf(this.id(), set), set, this.words()) : null;
  });
}

function nodeOf({ key, claim, formula, inputs }: Lineage, set: ClaimSet, words: WordsOfWork): Node {
  const t = words.claim;
  // A name is counted, not stated; a claim that is missing may have been retired or not taken.
  if (!claim) return { id: null, figure: key, about: '', how: '', inputs: [] };
  const indicator = entry(set.indicators, claim.indicator).name[words.lang];
  const region = entry(set.regions, claim.region).short[words.lang];
  const isNames = formula === 'count-of-names';
  const nodes = inputs.map((input): Node => {
    const node = nodeOf(input, set, words);
    return input.claim ? node : { ...node, how: isNames ? t.named : t.unknownInput };
  });
  return {
    id: claim.id,
    figure: figureText(claim, set, words),
    about: [indicator, region, periodText(claim, words)].join(' · '),
    how: formula ? t.formula(words.formulas[formula]) : claim.derivation ? t.again : t.stated,
    inputs: nodes,
  };
}
