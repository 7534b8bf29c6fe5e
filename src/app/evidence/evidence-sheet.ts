import type { Injector } from '@angular/core';
import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { entry } from '../domain/claim-set';
import { Icon } from '../icons/icon';
import { ClaimsStore } from '../store/claims-store';
import { Companions } from '../store/companions';
import { LaterLanguage } from '../store/all-words';
import { ClaimDetails } from './claim-details';
import { figureText } from '../../i18n/claim-text';
import type { EvidenceRequest } from './evidence';

/** More claims than these are listed, not shown in full. */
const SHOWN_IN_FULL = 3;

@Component({
  selector: 'ri-evidence-sheet',
  imports: [
    ClaimDetails,
    Icon,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatIconButton,
    RouterLink,
  ],
  template: `
    @let t = words().evidence;
    <div class="head">
      <h2 mat-dialog-title>{{ heading() }}</h2>
      <button matIconButton type="button" mat-dialog-close [aria-label]="t.close">
        <ri-icon name="close" />
      </button>
    </div>
    <mat-dialog-content tabindex="0">
      @if (request.isGap) {
        <p>{{ request.claims.length ? t.gap : t.none }}</p>
      }
      @if (inFull()) {
        @for (id of request.claims; track id) {
          <ri-claim-details [id]="id" (left)="ref.close()" />
        }
      } @else {
        <ul>
          @for (claim of listed(); track claim.id) {
            <li>
              <a
                [routerLink]="['/claims', claim.id]"
                [queryParams]="params()"
                (click)="ref.close()"
                >{{ claim.text }}</a
              >
            </li>
          }
        </ul>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      @if (request.claims.length === 1) {
        <a
          matButton
          [routerLink]="['/claims', request.claims[0]]"
          [queryParams]="params()"
          (click)="ref.close()"
          >{{ t.page }}</a
        >
      }
      <button matButton="filled" type="button" mat-dialog-close cdkFocusInitial>
        {{ t.close }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding-inline-end: 12px;
    }
    ul {
      padding-inline-start: 20px;
    }
    li {
      margin-block: 4px;
    }
    a:not([matButton]) {
      color: var(--mat-sys-primary);
    }
    ri-claim-details + ri-claim-details {
      margin-top: 24px;
      padding-top: 24px;
      border-top: 2px solid var(--mat-sys-outline);
    }
  `,
})
export class EvidenceSheet {
  protected readonly request = inject<EvidenceRequest>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<EvidenceSheet>>(MatDialogRef);
  protected readonly words = inject(LaterLanguage).words;
  protected readonly params = inject(Companions).params;
  private readonly store = inject(ClaimsStore);

  protected readonly inFull = computed(() => this.request.claims.length <= SHOWN_IN_FULL);
  protected readonly heading = computed(() => {
    const { title, several } = this.words().evidence;
    const { length } = this.request.claims;
    return length > 1 ? several(length) : title;
  });
  protected readonly listed = computed(() => {
    const set = this.store.set();
    return this.request.claims.flatMap((id) => {
      const claim = set?.byId.get(id);
      if (!set || !claim) return [];
      const indicator = entry(set.indicators, claim.indicator).name[this.words().lang];
      return [{ id, text: `${figureText(claim, set, this.words())} – ${indicator}` }];
    });
  });
}

export function openSheet(injector: Injector, request: EvidenceRequest): void {
  injector.get(MatDialog).open<EvidenceSheet, EvidenceRequest>(EvidenceSheet, {
    data: request,
    width: '560px',
    maxWidth: '96vw',
    maxHeight: '90vh',
  });
}
