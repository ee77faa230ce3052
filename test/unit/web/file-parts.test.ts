import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AlikeFiles, configurationDigest, type SaidInspection, type Workspace } from '../../../src/index.ts';
import { partsOf } from '../../../src/web/file-parts.ts';
import type { Inspections } from '../../../src/web/inspections.ts';
import type { Answer, Visit } from '../../../src/web/page.ts';
import { page as filePage } from '../../../src/web/pages/file/page.ts';
import { page as filesPage } from '../../../src/web/pages/files/page.ts';
import { draftOf, sourceOf, WHICH_VENDOR } from '../../../src/web/source-draft.ts';
import { countWaiting, fileId, writtenSources } from '../../../src/web/workspace-files.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { writeFiles } from '../../end-to-end/workspaces.ts';
import { emptyFolder } from './opened-server.ts';

/** A call centre's proof of a scrub. */
const TEXT = 'register_date,campaign\n2026-06-05,zon\n';

/** A source of scrubs of one call centre. */
function scrubs(vendor: string): string {
  const columns = '{ register_date: register_date, campaign: campaign }';
  return `  - { feed: scrubs, vendor: ${vendor}, files: in/${vendor}/scrub-05.csv, columns: ${columns} }\n`;
}

/** A workspace with two call centres, and a file that is not set up yet. */
function workspaceWith(path: string, sources: string): Workspace {
  const text = `client:
  name: Zonnig Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities: [{ id: zonnig, name: Zonnig Energie B.V., brands: [zon] }]
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: Alfa }
  - { id: beta, name: Beta }
sources:
${sources}`;
  const files = { 'belaudit.yaml': text, 'in/alfa/scrub-05.csv': TEXT, 'in/beta/scrub-05.csv': TEXT, [path]: TEXT };
  return openWorkspace(writeFiles(emptyFolder(), files), { today: '2026-07-10' });
}

/** The inspection of the file: its headings, and no proposal. */
function lookAt({ directory }: Workspace, path: string): SaidInspection {
  const columns = ['register_date', 'campaign'].map((heading) => ({
    ...{ heading, empty: 0, examples: [], values: [], days: null, guess: null },
  }));
  const table = {
    ...{ path, refusal: null, records: 1, broken: 0, columns, format: null, feed: null, span: null, oddities: [] },
  };
  const found = { file: join(directory, path), tables: [table], mapping: null, trial: null, questions: [] };
  return found as unknown as SaidInspection;
}

function partsIn(path: string, ...vendors: readonly string[]): ReturnType<typeof partsOf> {
  const workspace = workspaceWith(path, vendors.map(scrubs).join(''));
  return partsOf(lookAt(workspace, path), workspace, writtenSources(workspace), []);
}

/** A visit to the page of the file, without a server or a real inspection. */
function visitTo(workspace: Workspace, path: string, part: string): Visit {
  return {
    ...{ state: { kind: 'ready', workspace }, language: 'nl', today: '2026-07-10' },
    query: new URLSearchParams({ id: fileId(path), part }),
    place: { directory: workspace.directory },
    house: {
      alike: new AlikeFiles(),
      inspections: {
        saidOf: () => undefined,
        look: () => ({ kind: 'done', inspection: lookAt(workspace, path) }),
        ...{ found: () => undefined, tried: () => undefined, isWorking: () => false },
      },
    },
  } as unknown as Visit;
}

describe('a file of the shape of earlier ones', () => {
  it('is read as they are, where all of them are of one call centre', () => {
    const { parts, isClear } = partsIn('in/scrub-06.csv', 'alfa');
    expect(parts).toMatchObject([{ isAsBefore: true, source: { feed: 'scrubs', vendor: 'alfa' } }]);
    expect(isClear).toBe(true);
  });

  it('needs more than two headings of theirs, unless it seems to be of their kind', () => {
    const path = 'in/website.csv';
    const columns = '{ person_id: register_date, number: campaign }';
    const workspace = workspaceWith(path, `  - { feed: phones, files: in/klanten.csv, columns: ${columns} }\n`);
    const inspection = lookAt(workspace, path);
    const [table] = inspection.tables;
    const more = ['tekst', 'dag', 'bewijs'].flatMap((heading) =>
      (table?.columns ?? []).slice(0, 1).map((one) => ({ ...one, heading })),
    );
    const seems = (name: string): ReturnType<typeof partsOf> => {
      const feed = { name, further: [], others: [], isComplete: true };
      const tables = [{ ...table, columns: [...(table?.columns ?? []), ...more], feed }];
      const look = { ...inspection, tables } as unknown as SaidInspection;
      return partsOf(look, workspace, writtenSources(workspace), []);
    };
    expect(seems('consents').like).toBeUndefined();
    expect(seems('phones').like).toBe('in/klanten.csv');
  });

  it('is of nobody until somebody says so, where two call centres send that shape, also where it holds no calls', () => {
    const { parts, isClear } = partsIn('in/scrub-06.csv', 'alfa', 'beta');
    expect(parts).toMatchObject([{ source: { feed: 'scrubs', vendor: WHICH_VENDOR } }]);
    expect(isClear).toBe(false);
  });

  it('is read as those of the call centre in whose folder it lies, and never as those of another one', () => {
    expect(partsIn('in/alfa/scrub-06.csv', 'alfa').isClear).toBe(true);
    const { parts, isClear } = partsIn('in/beta/scrub-06.csv', 'alfa', 'beta');
    expect(parts).toMatchObject([{ isAsBefore: true, source: { vendor: 'beta' } }]);
    expect(isClear).toBe(true);
    const other = partsIn('in/beta/scrub-06.csv', 'alfa');
    expect(other.parts).toMatchObject([{ isAsBefore: false, source: undefined }]);
    expect(other.isClear).toBe(false);
  });

  it('names the call centre in its row, also where it holds no calls', async () => {
    const path = 'in/scrub-06.csv';
    const visit = visitTo(workspaceWith(path, scrubs('alfa')), path, '');
    const answer = (await filesPage.view(visit)) as { readonly show: { readonly cards: readonly object[] } };
    const card = answer.show.cards.find((one) => 'path' in one && one.path === 'scrub-06.csv');
    expect(card).toMatchObject({
      canAccept: false,
      ...{ centre: 'Alfa', stateName: 'dubbel' },
      notes: [expect.stringContaining('Zelfde inhoud'), 'Zelfde kolommen als alfa/scrub-05.csv'],
    });
  });
});

it('that is in use names in its row the columns that nobody reads, of those with a value', async () => {
  const path = 'in/alfa/scrub-05.csv';
  const source = scrubs('alfa').replace(', campaign: campaign', '');
  const workspace = workspaceWith('in/scrub-06.csv', source);
  const seen = lookAt(workspace, path);
  const [table] = seen.tables;
  const columns = [...(table?.columns ?? []), { ...table?.columns[0], heading: 'leeg' }].map((column) => ({
    ...column,
    filled: column.heading === 'leeg' ? 0 : 1,
  }));
  const found = { ...seen, tables: [{ ...table, columns }] };
  const visit = visitTo(workspace, path, '');
  Object.assign(visit.house.inspections, {
    found: (_: Workspace, file: { path: string }) => (file.path === path ? found : undefined),
  });
  const answer = (await filesPage.view(visit)) as { readonly show: { readonly cards: readonly object[] } };
  const card = answer.show.cards.find((one) => 'path' in one && one.path === 'alfa/scrub-05.csv');
  expect(card).toMatchObject({ notes: expect.arrayContaining(['Niemand leest: ‘campaign’']) });
});

it('that somebody set up as another kind than it seemed to be holds nothing more', () => {
  const path = 'in/alfa/scrub-05.csv';
  const workspace = workspaceWith('in/scrub-06.csv', scrubs('alfa'));
  const seems = (name: string, further: readonly string[]): ReturnType<typeof partsOf> => {
    const inspection = lookAt(workspace, path);
    const tables = inspection.tables.map((table) => ({
      ...table,
      feed: { name, further, others: [], isComplete: false },
    }));
    return partsOf({ ...inspection, tables } as unknown as SaidInspection, workspace, writtenSources(workspace), [0]);
  };
  expect(seems('calls', []).parts).toMatchObject([{ source: { feed: 'scrubs' } }]);
  // If its rows seem to give both, the other kind still waits.
  expect(seems('calls', ['scrubs']).parts).toMatchObject([{ source: { feed: 'scrubs' } }, { key: 't0' }]);
});

it('that has no headings is read by those that the page shows', () => {
  const path = 'in/scrub-06.csv';
  const [found] = lookAt(workspaceWith(path, scrubs('alfa')), path).tables;
  const table = { ...found, seemsHeadless: true } as SaidInspection['tables'][number];
  const draft = { ...draftOf(undefined, table, ''), feed: 'scrubs' as const, columns: [['register_date'], []] };
  expect(sourceOf(draft, table, path, undefined)).toMatchObject({
    headings: ['register_date', 'campaign'],
    columns: { register_date: 'register_date' },
  });
});

it('that has no headings keeps those that its source names', () => {
  const path = 'in/scrub-06.csv';
  const source = { feed: 'scrubs', files: path, headings: ['dag', 'wie'], columns: { register_date: 'dag' } } as const;
  const inspection = lookAt(workspaceWith(path, scrubs('alfa')), path);
  const [found] = inspection.tables;
  const table = { ...found, seemsHeadless: true } as SaidInspection['tables'][number];
  const draft = draftOf(source, table, '');
  expect(draft.columns).toEqual([['register_date'], []]);
  expect(sourceOf(draft, table, path, source)).toEqual(source);
});

it('keeps several columns of one heading, and what its texts mean', () => {
  const path = 'in/scrub-06.csv';
  const source = {
    ...{ feed: 'consents', files: path },
    columns: { consent_id: { from: 'row' }, form: 'campaign', products: 'campaign' },
    values: { form: { zon: 'active', wind: '' }, products: { zon: 'solar|heat' } },
  } as const;
  const [table] = lookAt(workspaceWith(path, scrubs('alfa')), path).tables;
  const draft = draftOf(source, table, '');
  expect(draft.columns).toEqual([[], ['form', 'products']]);
  expect(sourceOf(draft, table, path, source)).toEqual(source);
});

it('reads a heading with the name of a column, unless somebody says that it is not to be used', () => {
  const path = 'in/scrub-06.csv';
  const workspace = workspaceWith(path, scrubs('alfa'));
  const [table] = lookAt(workspace, path).tables;
  const proposed = {
    feed: 'scrubs',
    vendor: 'alfa',
    files: path,
    columns: { register_date: 'register_date' },
  } as const;
  const draft = draftOf(proposed, table, '');
  expect(draft.columns).toEqual([['register_date'], ['campaign']]);
  const saved = sourceOf({ ...draft, columns: [['register_date'], []] }, table, path, proposed);
  expect(saved['columns']).toEqual({ register_date: 'register_date', campaign: { from: 'nothing' } });
  expect(draftOf(saved, table, '').columns).toEqual([['register_date'], []]);
});

it('that cannot be read waits for no answer', async () => {
  const workspace = workspaceWith('in/scrub-06.csv', scrubs('alfa'));
  const failing = (failed: readonly string[]): Inspections =>
    ({ hasFailed: (_: Workspace, { path }: { path: string }) => failed.includes(path) }) as unknown as Inspections;
  expect(await countWaiting(workspace, failing([]))).toBe(2);
  expect(await countWaiting(workspace, failing(['in/scrub-06.csv']))).toBe(1);
});

it('has figures, questions and headings as a reader of its language expects them', async () => {
  const path = 'in/scrub-06.csv';
  const workspace = workspaceWith(path, scrubs('alfa'));
  const inspection = lookAt(workspace, path);
  const [table] = inspection.tables;
  const columns = (table?.columns ?? []).map((column) => ({ ...column, empty: 12.5 }));
  const look = {
    ...inspection,
    tables: [{ ...table, columns, seemsHeadless: true }],
    questions: [{ en: 'Which column holds kind?', nl: 'In welke kolom staat de soort?' }],
  };
  const visit = visitTo(workspace, path, 't0');
  const house = {
    inspections: { look: () => ({ kind: 'done', inspection: look }), found: () => undefined, saidOf: () => undefined },
  };
  const asked = { ...visit, house } as unknown as Visit;
  expect(await filePage.view(asked)).toMatchObject({
    show: {
      columns: [{ empty: '12,5%' }, {}],
      headless: expect.stringContaining('geen koppen'),
      questions: ['In welke kolom staat de soort?'],
    },
  });
  // A zone that does not exist ends the trial before it reads anything.
  const form = new URLSearchParams({ feed: 'objections', digest: '', timeZone: 'Nergens' });
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  // A question about what the file seemed to be is none about another kind of data.
  expect(await filePage.routes?.['POST try']?.(asked, request)).toMatchObject({ show: { questions: [] } });
});

it('offers no masked text as a word of the file, as it would match no row', async () => {
  const path = 'in/scrub-06.csv';
  const workspace = workspaceWith(path, scrubs('alfa'));
  const inspection = lookAt(workspace, path);
  const [table] = inspection.tables;
  const values = ['J•, i• w• g•', 'een lange tekst die is afgekapt…', 'Verkocht'].map((value) => ({
    value,
    rows: 640,
  }));
  const columns = [{ ...table?.columns[0], heading: 'result', values }];
  const look = { ...inspection, tables: [{ ...table, columns, feed: { name: 'calls', further: [] } }] };
  const house = {
    inspections: { look: () => ({ kind: 'done', inspection: look }), found: () => undefined, saidOf: () => undefined },
  };
  const asked = { ...visitTo(workspace, path, 't0'), house } as unknown as Visit;
  expect(await filePage.view(asked)).toMatchObject({ show: { words: [{ value: 'Verkocht' }] } });
});

it('refuses the form of a part that the file no longer has, and saves nothing', async () => {
  const path = 'in/scrub-06.csv';
  const workspace = workspaceWith(path, scrubs('alfa'));
  const visit = visitTo(workspace, path, 'p1');
  const digest = configurationDigest(workspace.configurationText);
  const form = new URLSearchParams({ digest, feed: 'scrubs', vendor: 'beta' });
  const refused = {
    problem: { code: 'PART_GONE', hint: expect.stringContaining('Er is niets opgeslagen.') },
    part: 'l0',
  };
  const saved: Answer | undefined = await filePage.actions?.['accept']?.(visit, form);
  expect(saved).toMatchObject({ status: 409, show: refused });
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  expect(await filePage.routes?.['POST try']?.(visit, request)).toMatchObject({ show: refused });
  expect(readFileSync(join(workspace.directory, 'belaudit.yaml'), 'utf8')).toBe(workspace.configurationText);
});
