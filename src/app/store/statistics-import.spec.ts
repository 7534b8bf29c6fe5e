import { TestBed } from '@angular/core/testing';
import type { Observable } from 'rxjs';
import { of, Subject } from 'rxjs';
import { realReading } from '../../testing/package-files';
import { DeskHere, readsTablesHere } from '../../testing/statistics';
import { HEAD, MAPPING } from '../../testing/statistics-table';
import { provideRouter } from '@angular/router';
import { PackageReader } from '../data-access/package-reader';
import type { PackageReading } from '../data-access/read-package';
import type { Mapping } from '../domain/statistics/mapping';
import { shapeOf } from '../domain/statistics/table-shape';
import { Datasets } from './statistics';
import { NO_CHOICES } from '../domain/statistics/import-run';
import { Imports } from './statistics-import';
import { rememberedShapes, rememberShape } from './statistics-shapes';

const ABOUT = { publisher: 'Office', title: 'T', published: '', licence: '', address: '' };
const FILE = { blob: new Blob(['a,b']), name: 'a.csv' };

const NOTHING_KNOWN = { regions: [], remembered: [] };

const settle = () => new Promise((resolve) => setTimeout(resolve));

function openDesk(desk = new DeskHere(), reading: Observable<PackageReading> = of(realReading())) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      readsTablesHere(desk),
      { provide: PackageReader, useValue: { read: () => reading } },
    ],
  });
  return { desk, imports: TestBed.inject(Imports), datasets: TestBed.inject(Datasets) };
}

beforeEach(() => {
  localStorage.clear();
});

describe('files on their way in', () => {
  it('are read with all regions of the package', async () => {
    const { desk, imports } = openDesk();
    imports.take([FILE]);
    await settle();
    expect(imports.state().kind).toBe('read');
    expect(desk.asked[0]?.knowledge.regions.length).toBeGreaterThan(31);
  });

  it('wait for the regions of the package', async () => {
    const reading = new Subject<PackageReading>();
    const { desk, imports } = openDesk(new DeskHere(), reading);
    imports.take([FILE]);
    await settle();
    expect([imports.state().kind, desk.asked.length]).toEqual(['reading', 0]);
    reading.next(realReading());
    await settle();
    expect(imports.state().kind).toBe('read');
    expect(desk.asked[0]?.knowledge.regions.length).toBeGreaterThan(31);
  });

  it('are read once where a choice is changed while a reading is under way', async () => {
    const desk = new DeskHere();
    desk.isHeld = true;
    const { imports } = openDesk(desk);
    imports.take([FILE]);
    await settle();
    imports.chooseMapping({ ...MAPPING, decimal: ',' });
    desk.release();
    await settle();
    expect(desk.asked.map(({ choices }) => choices.mapping?.decimal)).toEqual([undefined, ',']);
    expect(imports.state().kind).toBe('read');
    expect(desk.held.size).toBe(1);
  });

  it('forget what was chosen for columns where the file is read otherwise', async () => {
    const { desk, imports } = openDesk();
    imports.take([FILE]);
    await settle();
    imports.chooseMapping(MAPPING);
    await settle();
    imports.chooseOptions({ encoding: 'gb18030' });
    await settle();
    expect(desk.asked.at(-1)?.choices).toMatchObject({
      mapping: null,
      options: { encoding: 'gb18030', delimiter: null },
    });
  });

  it('leave nothing of theirs in memory where they are left out', async () => {
    const { desk, imports } = openDesk();
    imports.take([FILE]);
    await settle();
    await imports.leaveOut();
    expect([imports.state().kind, desk.held.size]).toEqual(['idle', 0]);
  });

  it('bring a mapping that was changed by hand to the next file of the same shape', async () => {
    const { desk, imports } = openDesk();
    imports.take([FILE, { ...FILE, name: 'b.csv' }]);
    await settle();
    const mapping: Mapping = { ...MAPPING, decimal: ',' };
    imports.chooseMapping(mapping);
    await settle();
    await imports.add(ABOUT, false);
    await settle();
    expect(imports.queue().map(({ state }) => state)).toEqual(['added', 'read']);
    expect(desk.asked.at(-1)?.knowledge.remembered).toEqual([[shapeOf(HEAD), mapping]]);
  });
});

describe('datasets', () => {
  it('of former visits are there again', async () => {
    const desk = new DeskHere();
    const { dataset } = await desk.import(FILE.blob, 'a.csv', NO_CHOICES, NOTHING_KNOWN);
    await desk.add(dataset.id, ABOUT, true);
    const { datasets } = openDesk(desk);
    await datasets.ready;
    expect(datasets.list().map(({ id }) => id)).toEqual([dataset.id]);
  });

  it('that were removed are forgotten when a further one is', async () => {
    const { desk, imports, datasets } = openDesk();
    imports.take([FILE, FILE]);
    for (let file = 0; file < 2; file += 1) {
      await settle();
      await imports.add(ABOUT, false);
    }
    const [first, second] = datasets.list();
    await datasets.remove(first!.id);
    expect(desk.held.has(first!.id)).toBe(true);
    await datasets.remove(second!.id);
    expect([desk.held.has(first!.id), desk.held.has(second!.id)]).toEqual([false, true]);
    await datasets.bringBack();
    expect(datasets.list()).toEqual([second]);
  });
});

describe('the shapes that are remembered', () => {
  it('are the fifty latest, each once', () => {
    for (let at = 0; at < 60; at += 1) rememberShape(`shape ${String(at)}`, MAPPING);
    rememberShape('shape 30', { ...MAPPING, decimal: ',' });
    const shapes = rememberedShapes();
    expect(shapes).toHaveLength(50);
    expect(shapes.at(-1)).toEqual(['shape 30', { ...MAPPING, decimal: ',' }]);
    expect(shapes.filter(([shape]) => shape === 'shape 30')).toHaveLength(1);
  });

  it.each([
    'no JSON',
    '{}',
    '[["a"]]',
    '[["a", {"columns": [{"role": "king"}], "header": "nothing", "decimal": "."}]]',
    '[["a", {"columns": [], "header": "sideways", "decimal": "."}]]',
  ])('leave out what they cannot be: %s', (text) => {
    localStorage.setItem('ri.statistics.shapes', text);
    expect(rememberedShapes()).toEqual([]);
  });
});
