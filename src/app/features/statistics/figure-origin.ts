import { inject, Injectable, Injector } from '@angular/core';
import type { ClaimSet } from '../../domain/claim-set';
import type { ClaimId } from '../../domain/claim';
import type { EvidenceRequest } from '../../evidence/evidence';
import type { DrawnSlice } from '../../views/drawn-slice';

/** The place of a figure in a dataset. */
export interface OriginRequest {
  readonly slice: DrawnSlice;
  readonly places: readonly { readonly region: string; readonly period: string }[];
}

/** Stands in for the sheet of claims: opens the rows of the file that figures come from. */
@Injectable()
export class FigureOrigin {
  private readonly injector = inject(Injector);
  private slice: DrawnSlice | null = null;
  private set: ClaimSet | null = null;

  /** What is drawn at present. */
  draw(slice: DrawnSlice | null, set: ClaimSet | null): void {
    this.slice = slice;
    this.set = set;
  }

  async show({ claims }: EvidenceRequest): Promise<void> {
    const { slice } = this;
    if (!slice) return;
    const { openOrigin } = await import('./origin-sheet');
    openOrigin(this.injector, { slice, places: claims.flatMap((id) => this.placeOf(id)) });
  }

  private placeOf(id: ClaimId): OriginRequest['places'] {
    const claim = this.set?.byId.get(id);
    return claim?.period ? [{ region: claim.region, period: claim.period.id }] : [];
  }
}
