import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, computed, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatInputHarness, MatNativeSelectHarness } from '@angular/material/input/testing';
import { provideRouter } from '@angular/router';
import { realSet } from '../../../testing/package-files';
import { allByRole, byRole, plain, shown } from '../../../testing/roles';
import { appraise } from '../../domain/appraisal';
import type { Lang } from '../../domain/localized';
import { targetsOf } from '../../domain/target';
import { Assumptions } from '../../store/assumptions';
import { Language } from '../../store/language';
import { WhatIf } from './what-if';

const SERVICES = 'target-services-share-2017';
const WATER = 'target-water-per-unit-of-industrial-output-2017';
const ENERGY = 'target-energy-per-unit-of-gdp-2017';
const JOBS = 'target-new-jobs-2017';
const GROWTH = 'target-gdp-growth-2015-liaoning';

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

async function open(id = SERVICES, lang: Lang = 'en') {
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

type Opened = Awaited<ReturnType<typeof open>>;

async function baseline(app: Opened, value: string, year: string): Promise<void> {
  await app.type('Figure', value);
  await app.type('Year', year);
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('what if', () => {
  it('takes a baseline as an assumption, says it in words, and everything follows', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    expect(await app.hint('Figure')).toBe('read as 39 %');
    await app.press('Use it');
    expect(app.status()).toBe('In use: Baseline 39 % in 2012 assumed by the analyst');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 assumed by the analyst']);
    expect(app.page.appraisal().track.baseline).toMatchObject({ value: 39, year: 2012 });
    expect(app.store.all()[0]).toMatchObject({
      target: SERVICES,
      source: null,
      name: '',
      on: true,
    });
  });

  it('takes a source and a name', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.tick('A source');
    await app.type('Source', ' Yearbook 2013,  p. 4 ');
    await app.type('Name, if it needs one', 'low');
    await app.press('Use it');
    expect(app.switches()).toEqual([
      'Baseline 39 % in 2012 according to Yearbook 2013, p. 4, supplied by the analyst',
    ]);
    expect(app.store.all()[0]?.name).toBe('low');
  });

  it('offers what makes sense for the kind of target alone', async () => {
    const app = await open();
    expect(app.offered()).toEqual(['Baseline', 'Outcome', 'Other horizon']);
    for (const [id, offered] of [
      [WATER, ['Outcome', 'Other horizon']],
      [ENERGY, ['Baseline', 'Outcome', 'Other horizon']],
      [JOBS, ['First year', 'Outcome', 'Other horizon']],
      [GROWTH, ['Outcome', 'Other population']],
    ] as const) {
      app.page.id.set(id);
      await app.settle();
      expect(app.offered()).toEqual(offered);
    }
  });

  it('asks for a base year alone where its level is 100 by definition', async () => {
    const app = await open(ENERGY);
    expect(await app.labels()).toEqual(['Base year, index 100', 'Name, if it needs one']);
    await app.type('Base year, index 100', '2010');
    await app.press('Use it');
    expect(app.switches()).toEqual(['Baseline index 100 in 2010 assumed by the analyst']);
    expect(app.page.appraisal().track.baseline?.year).toBe(2010);
  });

  it('takes the first year of an amount, and another population’s figures', async () => {
    const app = await open(JOBS);
    await app.type('Year', '2013');
    await app.press('Use it');
    expect(app.page.appraisal().track.baseline).toMatchObject({ value: 0, year: 2012 });
    app.page.id.set(GROWTH);
    await app.settle();
    await app.tick('Other population');
    await app.select('Region', 'Jilin');
    await app.tick('It is meant so: use it all the same');
    await app.press('Use it');
    expect(app.switches()).toEqual(['Jilin in place of Liaoning, assumed by the analyst']);
    expect(app.page.appraisal().track.observations[0]?.value).toBe(6.5);
  });

  it('begins anew with another target', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    app.page.id.set(GROWTH);
    await app.settle();
    expect(app.labelled('Outcome').checked).toBe(true);
    expect(app.element.textContent).not.toContain('read as 39');
  });
});

describe('what cannot be read', () => {
  it('is said beside its field, and focus goes there', async () => {
    const app = await open();
    await app.press('Use it');
    expect(await app.errors('Figure')).toBe('A figure is needed.');
    expect(await app.errors('Year')).toBe('A year is needed.');
    expect(document.activeElement?.getAttribute('inputmode')).toBe('decimal');
    await baseline(app, 'many', '12');
    expect(await app.errors('Figure')).toContain('“many” is no figure.');
    expect(await app.errors('Year')).toContain('“12” is no year.');
    await app.press('Use it');
    expect(app.store.all()).toEqual([]);
  });

  it('reads figures as both languages write them', async () => {
    const app = await open(JOBS);
    await app.tick('Outcome');
    await app.type('Figure', '900万');
    expect(await app.hint('Figure')).toBe('read as 9 million persons');
  });
});

describe('what is questionable', () => {
  it('in another unit cannot be used', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.select('Unit', 'yuan (renminbi)');
    expect(await app.errors('Unit')).toMatch(/^The target is in percent\..* convert it first/);
    await app.press('Use it');
    expect(app.store.all()).toEqual([]);
  });

  it('for another population is asked about, and used when the analyst says that it is meant so', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.select('Whose figure', 'China');
    expect(await app.hint('Whose figure')).toBe(
      'China is not Old industrial cities (plan of 2013). Is it to stand for it?',
    );
    await app.press('Use it');
    expect(app.store.all()).toEqual([]);
    expect(allByRole(app.element, 'alert').map(shown)).toEqual([
      'Correct what is asked above, or say that it is meant so.',
    ]);
    await app.tick('It is meant so: use it all the same');
    await app.press('Use it');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 (China) assumed by the analyst']);
  });

  it('is asked anew when another question comes', async () => {
    const app = await open();
    await baseline(app, '0.39', '2012');
    expect(await app.hint('Figure')).toBe(
      '0.39 % beside a target of 45 %: is a decimal point or a magnitude missing?',
    );
    await app.tick('It is meant so: use it all the same');
    expect(app.labelled('It is meant so: use it all the same').checked).toBe(true);
    await app.type('Figure', '45');
    expect(app.labelled('It is meant so: use it all the same').checked).toBe(false);
    await app.type('Figure', '39');
    expect(app.element.textContent).not.toContain('It is meant so');
  });

  it('needs a source where one was promised', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.tick('A source');
    await app.press('Use it');
    expect(await app.errors('Source')).toBe('Name the source, or choose “My assumption”.');
  });

  it('is a baseline at the horizon', async () => {
    const app = await open();
    await baseline(app, '39', '2017');
    expect(await app.errors('Year')).toBe(
      'A baseline lies before the horizon, 2017; 2017 does not.',
    );
  });
});

describe('what is supplied already', () => {
  it('is switched, changed and removed beside the form', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.press('Use it');
    await app.tick('Baseline 39 % in 2012 assumed by the analyst');
    expect(app.page.appraisal().track.baseline).toBeNull();
    await app.press(/^Change: Baseline 39/);
    expect(app.element.textContent).toContain('You are changing: Baseline 39');
    await app.type('Figure', '40');
    await app.press('Save the change');
    expect(app.switches()).toEqual(['Baseline 40 % in 2012 assumed by the analyst']);
    expect(app.store.active()).toEqual([]);
    await app.press('Undo the change');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 assumed by the analyst']);
    await app.press(/^Change: /);
    await app.type('Figure', '40');
    await app.press('Save the change');
    await app.press(/^Remove: Baseline 40/);
    expect(app.switches()).toEqual([]);
    expect(app.status()).toBe('1 removed');
    expect(shown(document.activeElement)).toBe('What if');
    await app.press('Bring back what was removed');
    expect(app.switches()).toEqual(['Baseline 40 % in 2012 assumed by the analyst']);
    expect(app.status()).toBe('As it was before');
  });

  it('stays as it was when the change is given up', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.press('Use it');
    await app.press(/^Change: /);
    await app.type('Figure', '40');
    await app.press('Leave it as it was');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 assumed by the analyst']);
  });

  it('says when it was changed elsewhere while it was being changed here', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.press('Use it');
    await app.press(/^Change: /);
    app.store.removeAll();
    await app.settle();
    expect(allByRole(app.element, 'alert').map(shown)).toEqual([
      'It was changed elsewhere meanwhile. Saving puts yours in its place.',
    ]);
    await app.press('Save the change');
    expect(app.store.all()).toHaveLength(1);
  });

  it('says which of two has no effect', async () => {
    const app = await open();
    for (const value of ['39', '40']) {
      await baseline(app, value, '2012');
      await app.press('Use it');
      // The later one speaks; two of one millisecond would be one.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [first, second] = [...app.element.querySelectorAll('li')].map(shown);
    expect(first).toContain('without effect');
    expect(second).not.toContain('without effect');
  });
});

describe('in Chinese', () => {
  it('asks, questions and says the same', async () => {
    const app = await open(SERVICES, 'zh');
    expect(app.offered()).toEqual(['基期值', '实际值', '其他目标期']);
    await app.type('数值', '0.39');
    await app.type('年份', '2012');
    expect(await app.hint('数值')).toContain('相差悬殊');
    await app.tick('确认无误，仍然采用');
    await app.press('采用');
    expect(app.switches()).toEqual(['2012年基期值0.39%，由分析人员假定']);
  });
});
