import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../../i18n/format';
import type { SourceId } from '../../domain/source';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { ExportButton } from '../../figure/export-button';
import type { ShownFigure } from '../../figure/export-requests';
import { Icon } from '../../icons/icon';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { Documents } from '../../store/documents';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import { dayOf, sourceRows, sourcesHeard } from '../../views/source-list';
import { sourcesFigure } from '../../views/sources-figure';
import { sizeText } from './source-rows';

/** All sources: what each states, and whether its document was verified. Below, the documents that this browser keeps. */
@Component({
  selector: 'ri-sources-page',
  imports: [EvidenceNav, ExportButton, Icon, MatButton, RouterLink],
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

  private readonly listed = computed(() => {
    const set = this.store.set();
    return set && { set, sources: sourcesHeard(set, this.companions.on()) };
  });
  protected readonly rows = computed(() => {
    const listed = this.listed();
    if (!listed) return [];
    return sourceRows(listed.set, listed.sources, this.workspaces.state(), this.words());
  });
  /** The list as a figure, for the export sheet. */
  protected readonly list = computed((): (() => ShownFigure) | null => {
    const [listed, state, words] = [this.listed(), this.workspaces.state(), this.words()];
    if (!listed?.sources.length) return null;
    const figure = () => sourcesFigure(listed.set, listed.sources, state, words);
    return () => ({ figure: figure(), part: 'list', set: null });
  });
  protected readonly kept = computed(() => {
    const [set, words] = [this.store.set(), this.words()];
    return [...this.documents.kept().values()].map(({ source, name, size, read }) => ({
      source,
      name,
      title: set?.sources.get(source)?.title.en ?? source,
      text: `${words.sourceList.verifiedOn(name, formatDate(dayOf(read), words.lang))}${words.comma}${sizeText(size, words)}`,
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
