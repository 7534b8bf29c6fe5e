// The charts that the baseline page of the bench paints: those of the overview, as plain Chart.js configurations.
import { readFileSync } from 'node:fs';
import type { Figure } from '../../src/app/charts/spec';
import { LIGHT } from '../../src/app/charts/theme';
import { PACKAGE_FILES, readPackage } from '../../src/app/data-access/read-package';
import type { PackageTexts } from '../../src/app/data-access/read-package';
import { overviewFigures } from '../../src/app/views/overview-figures';
import { en } from '../../src/i18n/en';

export interface BenchChart {
  readonly id: string;
  /** A Chart.js configuration that survives JSON: no functions. */
  readonly config: object;
}

export function overviewCharts(): readonly BenchChart[] {
  const texts = PACKAGE_FILES.map((file) => [file, readFileSync(`data/${file}`, 'utf8')] as const);
  const { set } = readPackage(Object.fromEntries(texts) as PackageTexts);
  return Object.entries<Figure | null>({ ...overviewFigures(set, en, true) }).flatMap(
    ([id, figure]) => {
      const spec = figure?.(LIGHT);
      return spec ? [{ id, config: spec.config }] : [];
    },
  );
}
