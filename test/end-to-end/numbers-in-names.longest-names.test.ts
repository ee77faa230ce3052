import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { belaudit, DRAFT, type Ending } from './program.ts';
import { writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder } from './workspaces.ts';

/**
 * A call centre that uses telephone numbers as call ids and as names of files, agents and campaigns, and a company that uses them as ids of
 * objections.
 */

const scratch = scratchFolder();
const workspace = join(scratch, 'audit');
const RESULTS = join(workspace, 'reports/2026-06-01_2026-06-30');
const FILE = 'in/alfa/lijst 06-12345671.csv';

/** The nine digits that identify a number, whatever is between them. */
const WHOLE: readonly RegExp[] = ['612345671', '612345672', '612345679', '201234567', '1701234567'].map(
  (number) => new RegExp([...number].join('[^\\d•]{0,3}'), 'u'),
);

beforeAll(async () => {
  writeSmallWorkspace(workspace, {
    'in/alfa/juni-2.csv': 'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent\n',
    'in/alfa/juni-1.csv': 'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent\n',
    [FILE]: [
      'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
      '0612345671-1;9-6-2026;10:15:00;06-12345671;1:35;GESPREK;Jan 06_12345679',
      '612345672;16-6-2026;10:15:00;06-12345672;2:35;VERKOCHT;+49 170 1234567',
      '201234567;17-6-2026;10:15:00;020-1234567;2:35;GESPREK;Jan 06_12345679',
      '',
    ].join('\n'),
    'in/beta/calls.csv': [
      'call_id,started_at,called_number,talk_seconds,result,campaign',
      'B-1,2026-06-10T12:00:00,+31612345671,61,conversation,actie 06_12345679',
      'B-2,2026-06-10T21:30:00,+31612345672,0,no-answer,actie 06_12345679',
      '',
    ].join('\n'),
    'in/client/objections.csv': [
      'objection_id,objected_at,number,recorded_by,entity',
      'V 0612345671,2026-06-02T09:00:00,0612345671,alfa,',
      '612345672,2026-06-03T09:00:00,0612345672,client,٠٦١٢٣٤٥٦٧٩',
      'V-3,2026-06-03T09:00:00,0201234567,client,',
      '',
    ].join('\n'),
  });
  const ending = await belaudit(['run', workspace]);
  expect(ending.err, ending.err).not.toContain('Error');
  expectNone('run', ending.out, ending.err);
});

function expectNone(what: string, ...texts: readonly string[]): void {
  for (const text of texts)
    for (const number of WHOLE) expect(number.exec(text)?.[0] ?? null, `${what}: ${number}`).toBeNull();
}

async function run(...words: readonly string[]): Promise<Ending> {
  return await belaudit(words, { environment: { BELAUDIT_DEBUG: '1' } });
}

function tool(command: string, ...words: readonly string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1e8 });
}

/** The text of a PDF and of its attachments. */
function pdfText(path: string): string {
  const attached = mkdtempSync(join(scratch, 'attached-'));
  tool('pdfdetach', '-saveall', '-o', attached, path);
  return [
    tool('pdftotext', path, '-'),
    ...readdirSync(attached).map((name) => readFileSync(join(attached, name), 'utf8')),
  ].join('\n');
}

/** The contents of results that are not for looking up numbers, without the true file names where those are required. */
function expectNoneInResults(): void {
  const { files, ...summary } = JSON.parse(readFileSync(join(RESULTS, 'summary.json'), 'utf8'));
  const { inputs, ...manifest } = JSON.parse(readFileSync(join(RESULTS, 'manifest.json'), 'utf8'));
  expectNone('summary.json', JSON.stringify(summary));
  expectNone('manifest.json', JSON.stringify(manifest));
  const paths = (list: readonly { readonly path: string }[]): readonly string[] => list.map(({ path }) => path);
  expect(paths(files)).toContain(FILE);
  expect(paths(inputs)).toContain(FILE);
  expectNone('summary.json', ...paths(files).filter((path) => path !== FILE));
  const page = join(RESULTS, 'findings.html');
  expectNone('findings.html', readFileSync(page, 'utf8').replace(/[\w+/=]{200,}/gu, ''));
  const pdfs = readdirSync(RESULTS).filter((name) => name.endsWith('.pdf'));
  expect(pdfs.length).toBeGreaterThan(1);
  for (const name of pdfs) expectNone(name, pdfText(join(RESULTS, name)));
}

describe('telephone numbers in ids of calls, names of files, agents, campaigns and ids of objections', () => {
  it('stand in the lists for looking up: this test can fail', () => {
    const findings = readFileSync(join(RESULTS, 'findings.csv'), 'utf8');
    for (const text of ['0612345671-1', '612345672', 'V 0612345671', 'Jan 06_12345679', 'actie 06_12345679', FILE])
      expect(findings, text).toContain(text);
  });

  it('stand masked in summary, manifest, PDFs and the page, but for the true names of files', () => {
    expectNoneInResults();
    expect(readFileSync(join(RESULTS, 'summary.json'), 'utf8')).toContain('•••671');
  });

  it('lead from a story and a late stop to their finding all the same', () => {
    const text = pdfText(join(RESULTS, 'vendor-alfa.pdf'));
    expect(text).toContain('•••671-1');
    expect(text).toContain('lijst •••671.csv');
  });

  it('are printed by no command', async () => {
    for (const words of [
      ['check', workspace],
      ['check', workspace, '--json'],
      ['load', workspace],
      ['run', workspace, '--again', '--json'],
      ['inspect', join(workspace, FILE)],
      ['reproduce', RESULTS, '--no-pdf'],
    ]) {
      const { out, err } = await run(...words);
      expectNone(words.join(' '), out.replaceAll(FILE, ''), err);
    }
  });

  it('are printed by no explanation of a call, in words or as data', async () => {
    for (const id of ['0612345671-1', '612345672', '201234567'])
      for (const more of [[], ['--json']]) {
        const { code, out, err } = await run('explain', 'alfa', id, '--workspace', workspace, ...more);
        expect(code, err).toBe(0);
        expectNone(`explain ${id}`, out, err);
        expect(out).toContain('lijst •••671.csv');
      }
    const { out, err } = await run('explain', 'alfa', '0612345679', '--workspace', workspace, '--json');
    expectNone('explain', out, err);
  });

  it('stay hidden when somebody is forgotten, in the proof of it too', async () => {
    const { code, out, err } = await run('forget', '0612345671', '--yes', '--workspace', workspace);
    expect(code, err).toBe(0);
    expectNone('forget', out, err);
    const [proof] = readdirSync(join(workspace, 'reports')).filter((name) => name.startsWith('forget-'));
    for (const name of ['removal.json', 'removal.md'])
      expectNone(name, readFileSync(join(workspace, 'reports', proof ?? '', name), 'utf8'));
    expect(readFileSync(join(workspace, 'reports', proof ?? '', 'removal.json'), 'utf8')).toContain('lijst •••671.csv');
    // Campaigns and a company with numbers as names are not in the configuration.
    const again = await run('run', workspace);
    expect(again.code, again.err).toBe(DRAFT);
    expectNone('run', again.out.replaceAll(FILE, ''), again.err);
    expectNoneInResults();
  });
});
