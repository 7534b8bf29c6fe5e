import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../../i18n/format';
import type { SourceId } from '../../domain/source';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { Icon } from '../../icons/icon';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { Documents } from '../../store/documents';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import { dayOf, sizeText, sourceRows } from './source-rows';

/** All sources: what each states, and whether its document was verified. Below, the documents that this browser keeps. */
@Component({
  selector: 'ri-sources-page',
  imports: [EvidenceNav, Icon, MatButton, RouterLink],
  templateUrl: './sources-page.html',
  styleUrl: './sources-page.scss',
})
export class SourcesPage {
  private readonly store = inject(ClaimsStore);
  private readonly workspaces = inject(Workspaces);
  private readonly documents = inject(Documents);
  private readonly companions = inject(Companions);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly linkParams = this.companions.params;
  protected readonly keeping = this.documents.fault;
  protected readonly isSure = signal(false);
  protected readonly message = signal('');

  protected readonly rows = computed(() => {
    const set = this.store.set();
    if (!set) return [];
    const sources = [...set.sources.values()].filter(
      (source) => source.set === 'document' || (source.set === 'companion' && this.companions.on()),
    );
    return sourceRows(set, sources, this.workspaces.state(), this.words());
  });
  protected readonly kept = computed(() => {
    const [set, words] = [this.store.set(), this.words()];
    return [...this.documents.kept().values()].map(({ source, name, size, read }) => ({
      source,
      name,
      title: set?.sources.get(source)?.title.en ?? source,
      text: `${words.documents.verifiedOn(name, formatDate(dayOf(read), words.lang))}${words.comma}${sizeText(size, words)}`,
    }));
  });
  protected readonly keptSize = computed(() => {
    const { documents: t } = this.words();
    return t.keptSize(this.kept().length, sizeText(this.documents.size(), this.words()));
  });

  protected async remove(source: SourceId, name: string): Promise<void> {
    await this.documents.remove(source);
    this.message.set(this.words().documents.removed(name));
  }

  protected async removeAll(): Promise<void> {
    this.isSure.set(false);
    await this.documents.remove(null);
    this.message.set(this.words().documents.removedAll);
  }
}
