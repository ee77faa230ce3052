import { describe, expect, it } from 'vitest';
import type { GapText } from '../../../cli/api.ts';
import { run, standIn } from './stand-in.ts';

/** A gap that no check can find before the calls are judged. */
const OPEN_GAP: GapText = {
  ...{ id: 'outcome:alfa/no-legal-basis', vendors: ['alfa'], what: 'Hard to believe.', where: '', weight: '' },
  ...{
    todo: 'Look at three of these calls.',
    standing: '',
    acceptance: '',
    isBlocking: true,
    isAccepted: false,
    hangs: 'decides',
  },
};

describe('dossier', () => {
  it('takes a number in any notation, and passes its options on', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('dossier 06 1234 5678 --person K1 --no-pdf --language en --workspace dir', api);
    expect(code).toBe(0);
    expect(calls).toContainEqual([
      'dossierWorkspace',
      '06 1234 5678',
      expect.objectContaining({ person: 'K1', pdf: false, language: 'en' }),
    ]);
    expect(out).toBe(
      [
        'Data about number …678:',
        'calls  judged  violations  other records',
        '    3       2           1              4',
        '  dir/reports/dossier-2026-07-10-678/dossier.json',
        '  dir/reports/dossier-2026-07-10-678/dossier.pdf',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing is known', async () => {
    const { api } = standIn();
    const known = await api.dossierWorkspace({} as never, '', {} as never, {});
    const { out } = await run('dossier +31612345678', {
      ...api,
      dossierWorkspace: async () => ({ ...known, known: false }),
    });
    expect(out).toContain('There is no data about number …678.\n');
  });

  it('says that it is a draft, and what is open', async () => {
    const { api } = standIn();
    const known = await api.dossierWorkspace({} as never, '', {} as never, {});
    const { code, out } = await run('dossier 0612345678', {
      ...api,
      dossierWorkspace: async () => ({ ...known, status: 'draft', openGaps: [OPEN_GAP] }),
    });
    expect(code).toBe(0);
    expect(out).toContain('The dossier is a draft (CONCEPT)');
    expect(out).toContain('BLOCKS  outcome:alfa/no-legal-basis\n');
    expect(out).toContain('Look at three of these calls.\n');
  });

  it('says how much a later delivery replaced', async () => {
    const { api } = standIn();
    const known = await api.dossierWorkspace({} as never, '', {} as never, {});
    const { out } = await run('dossier 0612345678', {
      ...api,
      dossierWorkspace: async () => ({ ...known, figures: { ...known.figures, replaced: 2 } }),
    });
    expect(out).toContain('Replaced by a later delivery, and not judged: 2 more of its rows.\n');
    const answered = await api.regulatorWorkspace({} as never, '', {} as never, {});
    const acm = await run('acm request.csv', {
      ...api,
      regulatorWorkspace: async () => ({ ...answered, figures: { ...answered.figures, called_in_replaced: 1 } }),
    });
    expect(acm.out).toContain('Of the numbers not called, 1 had a call in a delivery that was replaced');
  });

  it('prints no number, not as JSON either', async () => {
    const { out } = await run('dossier 0612345678 --json');
    expect(JSON.parse(out)).toMatchObject({ number: '…678', figures: { calls: 3 } });
    expect(out).not.toContain('12345678');
  });

  it('asks for a number, and makes the PDF unless it is told not to', async () => {
    expect((await run('dossier')).code).toBe(2);
    const { api, calls } = standIn();
    await run('dossier 0612345678', api);
    expect(calls.at(-1)?.[2]).toMatchObject({ pdf: true });
    expect(calls.at(-1)?.[2]).not.toHaveProperty('person');
  });
});

describe('acm', () => {
  it('passes the list and its options on', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('acm lists/request.csv --column Gebeld --no-pdf', api);
    expect(code).toBe(0);
    expect(calls).toContainEqual([
      'regulatorWorkspace',
      'lists/request.csv',
      expect.objectContaining({ column: 'Gebeld', pdf: false }),
    ]);
    expect(out).toBe(
      [
        'numbers  called  not called  calls  proven violations  proof lacking  rows not read',
        '      2       1           1      3                  1              0              0',
        'Not used from the list: “datum klacht”. If one holds the day of the call, call it “datum” in a copy of the list.',
        'Blank in the letter, because belaudit.yaml lacks it: regulator.case.',
        '  reports/acm-2026-07-10-request/acm-response.json',
        '  reports/acm-2026-07-10-request/acm-response.pdf',
        'For your company only, with the verdicts:',
        '  reports/acm-internal-2026-07-10-request/acm-internal.json',
        '',
      ].join('\n'),
    );
  });

  it('says that an answer is a draft, and why, and what is not judged yet', async () => {
    const { api } = standIn();
    const answered = await api.regulatorWorkspace({} as never, '', {} as never, {});
    const { out } = await run('acm request.csv', {
      ...api,
      regulatorWorkspace: async () => ({
        ...answered,
        figures: { ...answered.figures, judged: 1, without_proof: 1 },
        status: 'draft',
        openStatements: [
          { file: null, why: 'missing', mark: '' },
          { file: 'statements/1.md', why: 'unfinished', mark: 'TBD' },
        ],
        openGaps: [OPEN_GAP],
      }),
    });
    expect(out).toContain('The answer is a draft (CONCEPT). Do not send it yet:\n');
    expect(out).toContain('write one in statements/*.md of the workspace\n');
    expect(out).toContain('  statements/1.md is unfinished: it still says TBD\n');
    expect(out).toContain('BLOCKS  outcome:alfa/no-legal-basis\n');
    expect(out).toContain('Look at three of these calls.\n');
    expect(out).not.toContain('belaudit check');
    expect(out).toContain('Not judged yet, because outside the audited period: 2 of the calls.');
  });

  it('asks for a list', async () => {
    expect((await run('acm')).code).toBe(2);
    expect(JSON.parse((await run('acm request.csv --json')).out)).toMatchObject({ figures: { numbers: 2 } });
  });
});
