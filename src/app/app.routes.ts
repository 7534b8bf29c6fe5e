import type { Routes } from '@angular/router';

/** `data.page` names the page in the window's title. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { page: 'overview' },
    loadComponent: () => import('./features/overview/overview-page').then((m) => m.OverviewPage),
  },
  {
    path: 'compare',
    data: { page: 'compare' },
    loadComponent: () => import('./features/compare/compare-page').then((m) => m.ComparePage),
  },
  {
    path: 'targets',
    data: { page: 'targets' },
    loadComponent: () => import('./features/targets/targets-page').then((m) => m.TargetsPage),
  },
  {
    path: 'targets/:id',
    data: { page: 'targets' },
    loadComponent: () => import('./features/targets/target-page').then((m) => m.TargetPage),
  },
  {
    path: 'methods',
    data: { page: 'methods' },
    loadComponent: () => import('./features/methods/methods-page').then((m) => m.MethodsPage),
  },
  ...['claims', 'sources', 'indicators', 'regions', 'units'].flatMap((list) =>
    [`${list}/new`, `${list}/:id/edit`].map((path) => ({
      path,
      data: { page: list === 'sources' ? 'sources' : 'claims', table: `${list}.csv` },
      loadComponent: () => import('./features/curate/row-page').then((m) => m.RowPage),
    })),
  ),
  {
    path: 'claims',
    data: { page: 'claims' },
    loadComponent: () => import('./features/claims/claims-page').then((m) => m.ClaimsPage),
  },
  {
    path: 'claims/:id',
    data: { page: 'claims' },
    loadComponent: () => import('./features/claims/claim-page').then((m) => m.ClaimPage),
  },
  {
    path: 'review',
    data: { page: 'review' },
    loadComponent: () => import('./features/review/review-page').then((m) => m.ReviewPage),
  },
  {
    path: 'sources',
    data: { page: 'sources' },
    loadComponent: () => import('./features/sources/sources-page').then((m) => m.SourcesPage),
  },
  {
    path: 'sources/:id',
    data: { page: 'sources' },
    loadComponent: () => import('./features/sources/source-page').then((m) => m.SourcePage),
  },
  {
    path: 'workspace',
    data: { page: 'workspace' },
    loadComponent: () => import('./features/workspace/workspace-page').then((m) => m.WorkspacePage),
  },
  {
    path: 'shared',
    data: { page: 'shared' },
    loadComponent: () => import('./features/shared/shared-page').then((m) => m.SharedPage),
  },
  {
    path: 'board',
    data: { page: 'board' },
    loadComponent: () => import('./features/board/board-page').then((m) => m.BoardPage),
  },
  {
    path: 'statistics',
    data: { page: 'statistics' },
    loadComponent: () =>
      import('./features/statistics/statistics-page').then((m) => m.StatisticsPage),
  },
  {
    path: 'statistics/import',
    data: { page: 'statistics' },
    loadComponent: () => import('./features/statistics/import-page').then((m) => m.ImportPage),
  },
  {
    path: 'statistics/formats',
    data: { page: 'statistics' },
    loadComponent: () => import('./features/statistics/formats-page').then((m) => m.FormatsPage),
  },
  {
    path: 'statistics/:id',
    data: { page: 'statistics' },
    loadComponent: () => import('./features/statistics/dataset-page').then((m) => m.DatasetPage),
  },
  {
    path: '**',
    data: { page: 'notFound' },
    loadComponent: () => import('./features/not-found/not-found-page').then((m) => m.NotFoundPage),
  },
];
