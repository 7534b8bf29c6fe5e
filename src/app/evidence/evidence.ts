import { inject, Injector, Service } from '@angular/core';
import type { ClaimId } from '../domain/claim';

/** What a reader asked to see the claims of. */
export interface EvidenceRequest {
  readonly claims: readonly ClaimId[];
  /** Whether the place has no figure, and the claims only come closest. */
  readonly isGap: boolean;
}

/** Opens the claims behind a figure. The sheet and its dialog are fetched when the first one is asked for. */
@Service()
export class Evidence {
  private readonly injector = inject(Injector);

  async show(request: EvidenceRequest): Promise<void> {
    const { openSheet } = await import('./evidence-sheet');
    openSheet(this.injector, request);
  }
}
