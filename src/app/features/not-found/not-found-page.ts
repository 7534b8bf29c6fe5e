import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Companions } from '../../store/companions';
import { LaterLanguage } from '../../store/all-words';

@Component({
  selector: 'ri-not-found-page',
  imports: [RouterLink],
  template: `
    <h1>{{ words().notFound.title }}</h1>
    <p>{{ words().notFound.hint(path) }}</p>
    <p>
      <a routerLink="/" [queryParams]="params()">{{ words().pages.overview }}</a>
    </p>
  `,
  styles: `
    a {
      color: var(--mat-sys-primary);
    }
    p {
      overflow-wrap: anywhere;
    }
  `,
})
export class NotFoundPage {
  protected readonly words = inject(LaterLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly path = inject(Router).url.split('?')[0] ?? '';
}
