import { inject, Injector, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { FigureReading, ReadFigure } from '../data-access/figure-file';
import { readFigureFile } from '../data-access/figure-file';
import { writeAssumptionLink } from '../domain/assumption-text';
import type { Assumption } from '../domain/assumption';
import type { ClaimSet } from '../domain/claim-set';
import { bearsFigure } from '../domain/figure-file';
import type { FigureView } from '../domain/figure-view';
import { writeFigureView } from '../domain/figure-view';
import type { RowDiff } from '../domain/package-diff';
import { ASSUME } from './assumptions';
import { ClaimsStore } from './claims-store';
import type { OpenedFigure } from './shared-figure';
import { SharedFigure } from './shared-figure';
import { rowChanges } from './shared-figure-rows';
import { settled } from './settled';
import { StatisticsLayer } from './statistics-layer';

export type { FigureReading, ReadFigure };

/** Bytes in which the sign of a figure stands, in whatever file of ours: a large table is not read for it. */
const SOUGHT_IN = 2 ** 16;

/** Opens figures that were saved: finds them among files, reads them, and puts them in the place of today's claims. */
@Service()
export class SharedFigures {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly claims = inject(ClaimsStore);
  private readonly statistics = inject(StatisticsLayer);
  private readonly shared = inject(SharedFigure);

  /** A file that was dropped or chosen elsewhere, for the page that opens it. */
  readonly pending = signal<File | null>(null);

  /** Whether a file is a saved figure, whole or not: then the page for such takes it. Never fails. */
  async takes(files: readonly File[]): Promise<boolean> {
    const [file, second] = files;
    if (!file || second || !(await isFigure(file))) return false;
    await this.open(file);
    return true;
  }

  /** Hands a file to the page that opens figures. */
  async open(file: File): Promise<void> {
    this.pending.set(file);
    await this.router.navigateByUrl('/shared');
  }

  read(text: string): FigureReading {
    return readFigureFile(text);
  }

  /** The claims of today, with the datasets that the figure asks for; null where they could not be loaded. */
  async today({ set }: ReadFigure): Promise<ClaimSet | null> {
    this.shared.opened.set(null);
    await settled(() => this.claims.today().kind !== 'loading', this.injector);
    if (this.claims.today().kind !== 'ready') return null;
    const wanted = { indicators: [...set.indicators.keys()], regions: [...set.regions.keys()] };
    if (this.statistics.lacks(wanted)) await this.statistics.figures()?.fetch(wanted);
    const today = this.claims.today();
    return today.kind === 'ready' ? today.set : null;
  }

  /** Rows of the figure that are otherwise today, or not there. */
  rowChanges({ set }: ReadFigure, today: ClaimSet): readonly RowDiff[] {
    return rowChanges(set, today);
  }

  /** Shows it at its address: as it was saved, or with today's claims, which say the same. */
  async show(figure: OpenedFigure): Promise<void> {
    const address = addressOf(figure.view, figure.set ? [] : figure.assumptions);
    this.shared.opened.set(figure);
    await this.router.navigateByUrl(address, { replaceUrl: true });
  }

  /** Today's claims stand again, at the same address, with the assumptions that the figure brought. */
  async showToday({ view, assumptions }: OpenedFigure): Promise<void> {
    this.shared.opened.set(null);
    await this.router.navigateByUrl(addressOf(view, assumptions));
  }

  async leave(): Promise<void> {
    this.shared.opened.set(null);
    await this.router.navigateByUrl('/');
  }
}

async function isFigure(file: File): Promise<boolean> {
  try {
    return bearsFigure(new Uint8Array(await file.slice(0, SOUGHT_IN).arrayBuffer()));
  } catch {
    return false;
  }
}

/** @param assumptions hold for the visit, as those of any link do */
function addressOf(view: FigureView, assumptions: readonly Assumption[]): string {
  const assume = writeAssumptionLink(assumptions) ?? '';
  const params = { ...view.params, ...(assume === '' ? {} : { [ASSUME]: assume }) };
  return writeFigureView({ ...view, params }).replace(/#.*$/s, '');
}
