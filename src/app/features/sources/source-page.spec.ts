import { TestBed } from '@angular/core/testing';
import { openApp } from '../../../testing/app-page';
import { emptyDatabase } from '../../../testing/browser-database';
import { readsDocumentsHere, textFile } from '../../../testing/document-worker';
import { corrected } from '../../../testing/workspace-changes';
import { realSet } from '../../../testing/package-files';
import { allByRole, byRole, shown } from '../../../testing/roles';
import { DeskHere, readsTablesHere } from '../../../testing/statistics';
import { NOTHING_SAID } from '../../domain/statistics/table';
import { Documents } from '../../store/documents';
import { Datasets } from '../../store/statistics';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import { Workspaces } from '../../store/workspaces';

const SOURCE = 'xinhua-2016-03-03';
const CLAIMS = realSet().claims.filter(({ source }) => source === SOURCE);

/** A document in which every phrase of the source stands in the paragraph that its claim names, below two headings. */
function madeDocument(change: (paragraph: string, n: number) => string = (text) => text): string {
  const most = Math.max(...CLAIMS.map(({ paragraph }) => paragraph ?? 0));
  const body = Array.from({ length: most }, (_, at) => {
    const phrases = CLAIMS.filter(({ paragraph }) => paragraph === at + 1).map(
      ({ quote }) => quote?.phrase,
    );
    return `Made up ${at + 1}: ${[...new Set(phrases)].join('; ')}.`;
  });
  return ['A headline', '(An agency)', ...body].map(change).join('\n');
}

async function open(url = `/sources/${SOURCE}`) {
  TestBed.configureTestingModule({ providers: [readsDocumentsHere()] });
  const app = await openApp(url);
  const { main, settle } = app;
  /** What comes out of the browser's storage comes when it comes. */
  const until = async (isSo: () => boolean) => {
    for (let round = 0; round < 20 && !isSo(); round += 1) await settle();
  };
  const drop = async (chosen: File) => {
    const input = main.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = { item: () => chosen, length: 1 };
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change'));
    await settle();
    await settle();
    await until(() => !main.querySelector('mat-progress-bar'));
  };
  return {
    ...app,
    drop,
    until,
    summary: () => shown(main.querySelector('.summary')),
    marks: () => [...main.querySelectorAll('mark')],
    pane: () => shown(main.querySelector('.text')),
    items: () => [...main.querySelectorAll('ri-finding-list li')].map(shown),
    params: () => Object.fromEntries(new URLSearchParams(app.url().split('?')[1])),
    workspaces: TestBed.inject(Workspaces),
  };
}

beforeEach(() => {
  emptyDatabase();
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

describe('the page of a source', () => {
  it('says who published it, and that nothing is uploaded', async () => {
    const { main } = await open();
    expect(shown(byRole(main, 'heading'))).toBe("China's rust belt seeks new growth engines");
    expect(shown(main)).toContain('3 March 2016');
    expect(shown(main)).toContain('It stays in this browser; nothing is uploaded.');
  });

  it('finds every phrase in the document, and records it', async () => {
    const { drop, summary, items, workspaces, marks } = await open();
    await drop(textFile(madeDocument()));
    expect(summary()).toContain('15 of 15 phrases anchored');
    expect(summary()).toContain('2 paragraphs stand before the first');
    expect(items()).toHaveLength(15);
    expect(items().every((item) => item.startsWith('anchored'))).toBe(true);
    expect(marks().length).toBeGreaterThan(5);
    const verified = workspaces.state().verified.get(SOURCE);
    expect(verified?.document).toMatchObject({ name: 'document.txt', format: 'text' });
    expect(verified?.findings.map(({ claim }) => claim)).toEqual(CLAIMS.map(({ id }) => id));
  });

  it('says in words which are moved and which not found', async () => {
    const { drop, summary, items } = await open();
    const lowest = 'The 3 percent growth rate in Liaoning was the lowest';
    await drop(
      textFile(
        madeDocument((text, n) =>
          (n === 3 ? `${text} ${lowest}` : text.replace(lowest, '')).replace(
            '5.7, 6.5',
            '5.8, 6.5',
          ),
        ),
      ),
    );
    expect(summary()).toContain('12 of 15 phrases anchored, 1 moved, 2 not found');
    const moved = items().find((item) => item.startsWith('moved'));
    expect(moved).toContain('found in paragraph 2, stated for paragraph 13');
    expect(items().filter((item) => item.startsWith('not found'))).toHaveLength(2);
  });

  it('leads from a highlight to its claim and from a claim to its highlight', async () => {
    const { drop, click, main, params, marks } = await open();
    await drop(textFile(madeDocument()));
    const mark = marks().find((one) => one.textContent.includes('The 3 percent growth'))!;
    expect(mark.getAttribute('role')).toBe('button');
    await click(mark);
    expect(params()).toEqual({ claim: 'gdp-growth-2015-liaoning' });
    expect(shown(main.querySelector('li.selected'))).toContain('3 %');
    expect(shown(main.querySelector('.chosen'))).toContain('3 % (GDP growth, Liaoning, 2015)');

    const button = allByRole(main, 'button', /posting 5\.7.*6\.5 % \(|6\.5 % \(/)[0]!;
    await click(button);
    expect(params()).toEqual({ claim: 'gdp-growth-2015-jilin' });
    expect(shown(main.querySelector('mark.selected'))).toContain('5.7, 6.5 and 3 percent');
  });

  it('goes through the claims of one phrase, one after the other', async () => {
    const { drop, marks, params, settle } = await open();
    await drop(textFile(madeDocument()));
    const seen: (string | undefined)[] = [];
    for (let press = 0; press < 3; press += 1) {
      marks()
        .find((one) => one.textContent.includes('posting 5.7'))!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      await settle();
      seen.push(params()['claim']);
    }
    expect(new Set(seen.slice(0, 2)).size).toBe(2);
  });

  it('shows a hostile document as text', async () => {
    const { drop, pane, main } = await open();
    const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await drop(textFile(`${madeDocument()}\n${script}`));
    expect(pane()).toContain(script);
    expect(main.querySelector('.text img, .text script')).toBeNull();
  });

  it('asks back where none of the phrases is there, and keeps nothing of it', async () => {
    const { drop, main, click, workspaces } = await open();
    await drop(textFile('Another article.\nOf other things.', 'other.txt'));
    expect(shown(byRole(main, 'alert'))).toContain(
      'None of this source’s phrases is in “other.txt”.',
    );
    expect(workspaces.state().verified.size).toBe(0);
    await click(byRole(main, 'button', 'Discard it'));
    expect(main.querySelector('ri-reading-pane')).toBeNull();
    expect(TestBed.inject(Documents).kept().size).toBe(0);
    expect(workspaces.state().verified.size).toBe(0);
  });

  it.each([
    [textFile('', 'a.txt'), '“a.txt” is empty. Save the document again and drop that file.'],
    [
      textFile('PK\x03\x04 word/', 'b.docx'),
      '“b.docx” is an office file. Save it as PDF or plain text',
    ],
    [textFile('x', 'breaks'), 'Reading “breaks” broke off.'],
  ])('says why a file is refused, and stays usable', async (chosen, message) => {
    const { drop, main, summary } = await open();
    await drop(chosen);
    expect(shown(main)).toContain(message);
    await drop(textFile(madeDocument()));
    expect(shown(main)).not.toContain(message);
    expect(summary()).toContain('15 of 15 phrases anchored');
  });

  it('lets reading be cancelled', async () => {
    const { drop, main, click, summary } = await open();
    await drop(textFile('x', 'endless'));
    expect(shown(main)).toContain('Reading “endless”');
    await click(byRole(main, 'button', 'Cancel'));
    expect(shown(main)).toContain('Reading “endless” was cancelled. Nothing was kept of it.');
    expect(summary()).toBe('');
  });

  it('has the document still on the next visit, and not after it was removed', async () => {
    const first = await open();
    await first.drop(textFile(madeDocument()));
    TestBed.resetTestingModule();
    const { main, summary, click, pane, go, until } = await open();
    await until(() => summary() !== '');
    expect(summary()).toContain('15 of 15 phrases anchored');
    expect(pane()).toContain('The 3 percent growth rate');
    await click(byRole(main, 'button', 'Remove “document.txt” from this browser'));
    expect(summary()).toContain('“document.txt” was removed from this browser.');
    expect(main.querySelector('ri-reading-pane')).toBeNull();
    await go('/sources');
    expect(shown(main)).toContain('This browser keeps no document.');
  });

  it('says where the browser keeps nothing, and loses nothing on screen', async () => {
    const { drop, main, pane } = await open();
    const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await drop(textFile(madeDocument()));
    put.mockRestore();
    expect(shown(main)).toContain('The browser’s storage is full');
    expect(pane()).toContain('The 3 percent growth rate');
  });

  it('looks again for the phrase of a claim that was revised', async () => {
    const { drop, items, workspaces, until, summary } = await open();
    await drop(textFile(madeDocument()));
    const claim = CLAIMS.find(({ id }) => id === 'gdp-growth-2015-liaoning')!;
    const phrase = `${claim.quote?.asStated} in words that are not there`;
    const revision = corrected(claim, String(claim.value));
    if (revision.kind !== 'row') throw new Error('No revision');
    workspaces.make({ ...revision, cells: { ...revision.cells, phrase } });
    const stateOf = () =>
      workspaces
        .state()
        .verified.get(SOURCE)
        ?.findings.find((finding) => finding.claim === claim.id)?.state;
    await until(() => stateOf() === 'not-found');
    expect(stateOf()).toBe('not-found');
    expect(summary()).toContain('14 of 15 phrases anchored, 1 not found');
    expect(items().find((item) => item.startsWith('not found'))).toContain(phrase);
    expect(await TestBed.inject(Documents).deedFor(SOURCE)).toBeNull();
  });

  it('says that there is no such source', async () => {
    const { main } = await open('/sources/atlantis');
    expect(shown(byRole(main, 'heading'))).toBe('There is no source “atlantis”');
  });

  it('takes words that are looked for, and offers to make a claim of them', async () => {
    const { drop, main, click, settle } = await open();
    await drop(textFile(madeDocument()));
    const look = async (words: string) => {
      main.querySelector<HTMLInputElement>('.find input')!.value = words;
      main.querySelector('.find')!.dispatchEvent(new Event('submit'));
      await settle();
    };
    await look('no such words');
    expect(shown(main)).toContain('“no such words” is not in the document.');
    await look('made up 13: ');
    expect(shown(main.querySelector('.hits'))).toBe('hit 1 of 1');
    expect(shown(main.querySelector('.pick'))).toBe('Made up 13: 3 words, paragraph 13');
    expect(byRole(main, 'button', 'Make a claim of it').getAttribute('aria-disabled')).not.toBe(
      'true',
    );
    await look('Made up');
    expect(shown(main.querySelector('.hits'))).toMatch(/^hit 1 of \d\d/);
    await click(byRole(main, 'button', 'Next hit'));
    expect(shown(main.querySelector('.pick'))).toContain('paragraph 2');
  });

  it('refuses to make a claim of more than twelve words, and says why', async () => {
    const { drop, main, settle, url, click } = await open();
    await drop(
      textFile(
        `${madeDocument()}\none two three four five six seven eight nine ten eleven twelve thirteen`,
      ),
    );
    const text = [...main.querySelectorAll('[data-at]')].at(-1)!.firstChild!;
    document.getSelection()?.setBaseAndExtent(text, 0, text, text.textContent!.length);
    await settle();
    expect(shown(main.querySelector('.pick'))).toContain('12 words at most; these are 13.');
    const button = byRole(main, 'button', 'Make a claim of it');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await click(button);
    expect(url()).toContain('/sources/');
    document.getSelection()?.setBaseAndExtent(text, 4, text, 13);
    await settle();
    expect(shown(main.querySelector('.pick'))).toContain('two three 2 words');
    await click(byRole(main, 'button', 'Make a claim of it'));
    expect(url()).toMatch(
      /^\/claims\/new\?source=xinhua-2016-03-03&paragraph=\d+&phrase=two%20three$/,
    );
  });
});

describe('the page of a source that is a dataset', () => {
  it('is that of the dataset', async () => {
    const desk = new DeskHere();
    TestBed.configureTestingModule({ providers: [readsTablesHere(desk)] });
    const { go, url, settle } = await openApp('/sources');
    const knowledge = { regions: [], remembered: [] };
    const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, knowledge);
    await TestBed.inject(Datasets).add(dataset.id, NOTHING_SAID, false);
    await settle();
    await go(`/sources/${dataset.id}`);
    expect(url().split('?')[0]).toBe(`/statistics/${dataset.id}`);
  });
});

describe('the list of sources', () => {
  it('tells what each states, and what became of its phrases', async () => {
    const { drop, go, main, items } = await open();
    await drop(textFile(madeDocument()));
    expect(items()).toHaveLength(15);
    await go('/sources');
    const row = allByRole(main, 'row')
      .map(shown)
      .find((text) => text.includes('rust belt seeks'));
    expect(row).toContain('Document 15 15 15 anchored “document.txt”, read on');
    const other = allByRole(main, 'row')
      .map(shown)
      .find((text) => text.includes('ECNS'));
    expect(other).toContain('words not in the package no phrases to verify');
    expect(shown(main)).toContain('1 document,');
  });

  it('removes all documents when it is sure', async () => {
    const { drop, go, main, click } = await open();
    await drop(textFile(madeDocument()));
    await go('/sources');
    await click(byRole(main, 'button', 'Remove all documents'));
    await click(byRole(main, 'button', 'Keep them'));
    expect(shown(main)).toContain('1 document,');
    await click(byRole(main, 'button', 'Remove all documents'));
    await click(byRole(main, 'button', 'Remove them'));
    expect(shown(main)).toContain('All documents were removed from this browser.');
    expect(shown(main)).toContain('This browser keeps no document.');
  });
});
