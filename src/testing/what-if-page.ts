import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, computed, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatInputHarness, MatNativeSelectHarness } from '@angular/material/input/testing';
import { provideRouter } from '@angular/router';
import { appraise } from '../app/domain/appraisal';
import type { Lang } from '../app/domain/localized';
import { targetsOf } from '../app/domain/target';
import { WhatIf } from '../app/features/targets/what-if';
import { Assumptions } from '../app/store/assumptions';
import { Language } from '../app/store/language';
import { realSet } from './package-files';
import { allByRole, byRole, plain, shown } from './roles';

export const SERVICES = 'target-services-share-2017';
export const WATER = 'target-water-per-unit-of-industrial-output-2017';
export const ENERGY = 'target-energy-per-unit-of-gdp-2017';
export const JOBS = 'target-new-jobs-2017';
export const GROWTH = 'target-gdp-growth-2015-liaoning';

/** A target's page, as far as the form is concerned: what is assumed is heard at once. */
@Component({
  imports: [WhatIf],
  template: `<ri-what-if [appraisal]="appraisal()" [set]="set" />`,
})
class Page {
  private readonly store = inject(Assumptions);
  readonly set = realSet();
  readonly id = signal(SERVICES);
  readonly appraisal = computed(() => {
    const target = targetsOf(this.set).find(({ claim }) => claim.id === this.id());
    if (!target) throw new Error(`${this.id()} is no target`);
    return appraise(this.set, target, { companions: true, assumptions: this.store.active() });
  });
}

/** The form in its page, with the hands of an analyst. */
export async function open(id = SERVICES, lang: Lang = 'en') {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  await TestBed.inject(Language).use(lang);
  const fixture = TestBed.createComponent(Page);
  const page = fixture.componentInstance;
  page.id.set(id);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const settle = async () => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const field = (label: string) =>
    loader.getHarness(MatFormFieldHarness.with({ floatingLabelText: label }));
  const labelled = (text: string) => {
    const label = [...element.querySelectorAll('label')].find((one) => shown(one) === text);
    const input = label?.querySelector('input');
    if (!input) throw new Error(`Nothing is labelled ${text}`);
    return input;
  };
  const click = async (target: HTMLElement) => {
    target.focus();
    target.click();
    await settle();
  };
  return {
    page,
    element,
    settle,
    click,
    labelled,
    store: TestBed.inject(Assumptions),
    type: async (label: string, text: string) => {
      await (await (await field(label)).getControl(MatInputHarness))?.setValue(text);
      await settle();
    },
    select: async (label: string, text: string) => {
      const select = await (await field(label)).getControl(MatNativeSelectHarness);
      await select?.selectOptions({ text });
      // Browsers tell both; the harness tells only `change`.
      await (await select?.host())?.dispatchEvent('input');
      await settle();
    },
    tick: (text: string) => click(labelled(text)),
    press: (name: string | RegExp) => click(byRole(element, 'button', name)),
    hint: async (label: string) => plain((await (await field(label)).getTextHints()).join(' ')),
    errors: async (label: string) => plain((await (await field(label)).getTextErrors()).join(' ')),
    labels: async () => {
      const fields = await loader.getAllHarnesses(MatFormFieldHarness);
      return Promise.all(fields.map((one) => one.getLabel()));
    },
    status: () => shown(byRole(element, 'status')),
    switches: () => allByRole(element, 'switch').map((one) => shown(one.closest('label'))),
    offered: () => {
      const [first] = element.querySelectorAll('fieldset');
      return [...(first?.querySelectorAll('label') ?? [])].map(shown);
    },
  };
}

export type Opened = Awaited<ReturnType<typeof open>>;

/** Types a figure and its year. */
export async function baseline(app: Opened, value: string, year: string): Promise<void> {
  await app.type('Figure', value);
  await app.type('Year', year);
}

/** Each test begins with a browser that keeps nothing, and leaves an empty page. */
export function startsAnew(): void {
  beforeEach(() => {
    localStorage.clear();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });
}
