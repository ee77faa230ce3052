import { describe, expect, it } from 'vitest';
import { callCentresOf, type InspectedFile, proposeWorkspace } from '../../../src/inspect/propose-workspace.ts';

type Column = readonly [column: string, heading: string, ...values: readonly string[]];

/** An inspected file of one table that seems to be of a feed. */
function file(
  path: string,
  feed: string,
  columns: readonly Column[] = [],
  days?: readonly [string, string],
): InspectedFile {
  const table = {
    refusal: null,
    format: null,
    feed: { name: feed, further: [], others: [], because: '', isComplete: true },
    span: days === undefined ? null : { column: 'Datum', first_day: days[0], last_day: days[1] },
    columns: columns.map(([column, heading, ...values]) => ({
      heading,
      guess: { column, because: { nl: '', en: '' }, isDoubtful: false },
      values: values.map((value) => ({ value, rows: 2 })),
      examples: [],
      different: values.length,
    })),
  };
  return { path, inspection: { tables: [table] } as unknown as InspectedFile['inspection'] };
}

const names = (files: readonly InspectedFile[]): readonly string[] =>
  proposeWorkspace(files).callCentres.map(({ name }) => name);
const sendersOf = (files: readonly InspectedFile[]): Record<string, readonly string[]> =>
  Object.fromEntries(proposeWorkspace(files).files.map(({ path, callCentres }) => [path, callCentres]));

describe('call centres', () => {
  it('are told by the folder that has a name, not by one of a period or of what is in it', () => {
    const files = [
      file('in/Alfa Contact B.V./2026-06/export.csv', 'calls'),
      file('in/beta_callcenter/logs juni/calls.csv', 'calls'),
      file('in/klantgegevens/klanten.csv', 'persons'),
    ];
    expect(proposeWorkspace(files).callCentres).toMatchObject([
      {
        id: 'alfa-contact',
        name: 'Alfa Contact B.V.',
        files: ['in/Alfa Contact B.V./2026-06/export.csv'],
        from: { kind: 'folder', name: 'in/Alfa Contact B.V.' },
      },
      { id: 'beta', name: 'Beta', from: { kind: 'folder', name: 'in/beta_callcenter' } },
    ]);
  });

  it('are told by the name of a file, without periods, numbers, and words for what it holds', () => {
    expect(names([file('in/belcijfers juni (1).csv', 'calls')])).toEqual([]);
    expect(names([file('in/CALLS_2026-06.CSV', 'calls')])).toEqual([]);
    expect(names([file('in/Alfa Contact - belgegevens juni 2026 v2.xlsx', 'calls')])).toEqual(['Alfa Contact']);
    expect(names([file('in/export_call4u_202606.csv.gz', 'calls')])).toEqual(['Call4u']);
  });

  it('are written as the rows of another file write them', () => {
    const delivered = file('in/verstuurd.csv', 'handovers', [['vendor', 'Callcenter', 'CallNova', 'Belpunt']]);
    expect(names([file('in/callnova_export_202606.csv', 'calls'), delivered])).toEqual(['CallNova']);
  });

  it('are not told by a file that may be no log, nor is the period', () => {
    const log = file('in/Alfa/export.csv', 'calls', [], ['2026-06-01', '2026-06-30']);
    const list = file('in/Beurs/export.csv', 'calls', [], ['2026-02-01', '2026-02-03']);
    const unsure = list.inspection.tables.map((table) => ({ ...table, feed: { ...table.feed, isUnsure: true } }));
    const files = [log, { ...list, inspection: { tables: unsure } as unknown as InspectedFile['inspection'] }];
    expect(names(files)).toEqual(['Alfa']);
    expect(proposeWorkspace(files).period).toMatchObject({ from: '2026-06-01', to: '2026-06-30' });
  });

  it('are told by a column of the rows, several in one file', () => {
    const files = [
      file('in/alles.csv', 'calls', [['vendor', 'Callcenter', 'Alfa Contact', 'BETA']]),
      file('in/scrubs alfa.csv', 'scrubs'),
    ];
    const { callCentres } = proposeWorkspace(files);
    expect(callCentres.map(({ name, from }) => [name, from.name])).toEqual([
      ['Alfa Contact', 'Callcenter'],
      ['BETA', 'Callcenter'],
    ]);
    expect(sendersOf(files)).toEqual({
      'in/alles.csv': ['alfa-contact', 'beta'],
      'in/scrubs alfa.csv': ['alfa-contact'],
    });
  });

  it('are one where names differ by case, signs or legal form', () => {
    const files = [
      file('in/Alfa Contact/a.csv', 'calls'),
      file('in/ALFA_CONTACT BV/b.csv', 'calls'),
      file('in/rest/alfa-juni.csv', 'calls'),
    ];
    expect(names(files)).toEqual(['Alfa Contact', 'Rest']);
    expect(names([files[0], files[1]].filter((one) => one !== undefined))).toEqual(['Alfa Contact']);
  });

  it('are not guessed because only one is known', () => {
    const files = [file('in/Alfa Contact/a.csv', 'calls'), file('in/belbestand.csv', 'calls')];
    expect(names(files)).toEqual(['Alfa Contact']);
    expect(sendersOf(files)).toEqual({ 'in/Alfa Contact/a.csv': ['alfa-contact'], 'in/belbestand.csv': [] });
    const known = [{ id: 'alfa', name: 'Alfa Contact B.V.' }];
    expect(callCentresOf(file('in/belbestand.csv', 'calls'), known)).toEqual([]);
    expect(callCentresOf(file('in/alfa/belbestand.csv', 'calls'), known)).toEqual(known);
    expect(callCentresOf(file('in/Alfa Contact juni.csv', 'calls'), known)).toEqual(known);
  });

  it('stay open where two names are told alike', () => {
    const known = ['Alfa Noord', 'Alfa Zuid', 'Alfa'].map((name) => ({
      id: name.toLowerCase().replace(' ', '-'),
      name,
    }));
    expect(callCentresOf(file('in/alfa noord/a.csv', 'calls'), known)).toMatchObject([{ id: 'alfa-noord' }]);
    expect(callCentresOf(file('in/alfa noord alfa zuid.csv', 'calls'), known)).toEqual([]);
    expect(callCentresOf(file('in/alfa.csv', 'calls'), known.slice(0, 2))).toEqual([]);
  });

  it('are told by no column of which one word is nobody’s', () => {
    const known = [{ id: 'alfa', name: 'Alfa' }];
    const mixed = file('in/alfa/a.csv', 'calls', [['vendor', 'Bureau', 'Alfa', 'Gamma']]);
    expect(callCentresOf(mixed, known)).toEqual([]);
    expect(proposeWorkspace([mixed], known).callCentres).toMatchObject([
      { id: 'alfa', isNew: false },
      { name: 'Gamma', isNew: true, files: ['in/alfa/a.csv'] },
    ]);
  });

  it('have names without signs of control, and never a telephone number', () => {
    expect(names([file('in/Al\u202efa\u0000 <b>/a.csv', 'calls')])).toEqual(['Al fa <b>']);
    expect(names([file('in/0612345678 Jansen/a.csv', 'calls')])).toEqual(['Jansen']);
    expect(names([file('in/...---/###.csv', 'calls')])).toEqual([]);
    expect(names([file('in/Contact 06-12345678 x/a.csv', 'calls')])[0] ?? '').not.toMatch(/\d{7}/u);
    expect(names([file(`in/${'x'.repeat(500)}/a.csv`, 'calls')])[0]?.length).toBe(100);
  });
});

describe('the client', () => {
  it('is the folder of everything, else that of its own files, else the entity of the rows', () => {
    const log = file('in/Zonnig Energie/Alfa/a.csv', 'calls');
    const own = file('in/Zonnig Energie/klanten.csv', 'persons');
    expect(proposeWorkspace([log, own])).toMatchObject({
      client: { name: 'Zonnig Energie', from: { kind: 'folder', name: 'in/Zonnig Energie' } },
      callCentres: [{ name: 'Alfa' }],
    });
    const beside = [file('in/Alfa/a.csv', 'calls'), file('in/Zonnig/klanten.csv', 'persons')];
    expect(proposeWorkspace(beside).client?.name).toBe('Zonnig');
    const named = file('in/klanten.csv', 'relations', [['entity', 'Rechtspersoon', 'Zonnig Energie B.V.']]);
    expect(proposeWorkspace([file('in/Alfa/a.csv', 'calls'), named])).toMatchObject({
      client: { name: 'Zonnig Energie B.V.', from: { kind: 'column', name: 'Rechtspersoon' } },
      entities: [{ name: 'Zonnig Energie B.V.' }],
    });
    expect(proposeWorkspace([file('in/a.csv', 'calls')]).client).toBeNull();
  });
});

describe('campaigns', () => {
  it('are as in the log, with a product only where a word of the name is one', () => {
    const files = [
      file('in/Alfa/a.csv', 'calls', [['campaign', 'Campagne', 'ZONNEPANELEN_Q2', 'Winback 2026', 'zon•']]),
      file('in/klanten.csv', 'relations', [['product', 'Product', 'Zonnepanelen', 'Boiler']]),
      file('in/toestemmingen.csv', 'consents', [['products', 'Voor', 'zonnepanelen; laadpaal']]),
    ];
    const { campaigns, products } = proposeWorkspace(files);
    expect(products.map(({ id }) => id)).toEqual(['Zonnepanelen', 'Boiler', 'laadpaal']);
    expect(campaigns).toEqual([
      {
        id: 'ZONNEPANELEN_Q2',
        product: 'Zonnepanelen',
        files: ['in/Alfa/a.csv'],
        from: { kind: 'column', name: 'Campagne' },
      },
      { id: 'Winback 2026', files: ['in/Alfa/a.csv'], from: { kind: 'column', name: 'Campagne' } },
    ]);
  });

  it('are no call centres, also where files are named for them', () => {
    const files = [file('in/winback juni.csv', 'calls', [['campaign', 'Campagne', 'Winback']])];
    expect(names(files)).toEqual([]);
  });
});

describe('the period', () => {
  it('is that of the logs alone, in whole months where they nearly are', () => {
    const own = file('in/klanten.csv', 'persons', [], ['2019-01-01', '2026-12-31']);
    const log = (first: string, last: string): InspectedFile => file(`in/${first}.csv`, 'calls', [], [first, last]);
    expect(proposeWorkspace([own, log('2026-06-01', '2026-06-29')]).period).toMatchObject({
      ...{ from: '2026-06-01', to: '2026-06-30', files: ['in/2026-06-01.csv'] },
    });
    expect(proposeWorkspace([log('2026-06-08', '2026-06-12'), log('2026-06-15', '2026-06-19')]).period).toMatchObject({
      ...{ from: '2026-06-08', to: '2026-06-19' },
    });
    expect(proposeWorkspace([own]).period).toBeNull();
  });
});
