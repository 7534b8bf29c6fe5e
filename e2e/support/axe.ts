import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules whose outcome hangs on theme, language or width; all others see the same elements in every look. */
export const RULES_OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'button-name',
  'link-name',
  'label',
  'label-content-name-mismatch',
  'image-alt',
  'svg-img-alt',
  'html-has-lang',
  'valid-lang',
  'scrollable-region-focusable',
];

/**
 * Fails with the rule, its help and the elements where axe finds a violation of WCAG 2.0 to 2.2, A or AA.
 * @param rules those that are asked; all where none is given
 */
export async function expectNoAxeViolations(page: Page, rules?: readonly string[]): Promise<void> {
  // Details of what is in order would cost a third of the time, and nobody reads them.
  const options = { resultTypes: ['violations' as const] };
  const axe = new AxeBuilder({ page }).options(options);
  // Its usual mode opens a second page each time, for frames of other origins: three times as long where there are none.
  if (page.frames().length === 1) axe.setLegacyMode();
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(WCAG)).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
