import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { belauditHere } from './in-process.ts';
import { copyJudged } from './kept-workspaces.ts';
import { belaudit } from './program.ts';
import { CONFIGURATION } from './small-workspace.ts';
import { contentsOf, scratchFolder } from './workspaces.ts';

const scratch = scratchFolder();
const workspace = join(scratch, 'audit');

/** A mistake, and the line and key that the message must name. */
const TEN: readonly (readonly [right: string, wrong: string, line: number, key: string])[] = [
  ['language: nl', 'language: fr', 3, 'client.language'],
  ['time_zone: Europe/Amsterdam', 'time_zone: Europe/Amsterdm', 4, 'client.time_zone'],
  ['sender: regular', 'sender: regulr', 6, 'client.entities[0].sender'],
  ['to: 2026-06-30', 'to: 2026-06-31', 9, 'audit.to'],
  ['as_of: 2026-07-10', 'as_off: 2026-07-10', 10, 'audit.as_off'],
  ['- id: beta', '- id: alfa', 14, 'vendors[1].id'],
  ['name: Beta Belt B.V.', 'nam: Beta Belt B.V.', 15, 'vendors[1].nam'],
  ['purpose: commercial', 'purpose: comercial', 17, 'campaigns[0].purpose'],
  ['called_number: Telefoon', 'called_nummer: Telefoon', 22, 'called_nummer'],
  ['feed: objections', 'feed: objection', 27, 'sources[2].feed'],
];

beforeAll(async () => {
  await copyJudged(workspace);
});

describe('a configuration with mistakes', () => {
  it.each(['check', 'run', 'load', 'audit', 'report'])(
    'is refused by %s: ten at once, each with its line',
    async (command) => {
      const wrong = TEN.reduce((text, [right, mistake]) => text.replace(right, mistake), CONFIGURATION);
      writeFileSync(join(workspace, 'belaudit.yaml'), wrong);
      const before = contentsOf(workspace);
      const { code, out, err } = await belauditHere([command, workspace]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Error CONFIGURATION: There are \d+ mistakes in belaudit\.yaml\.\n/u);
      for (const [, , line, key] of TEN) {
        expect(
          err.split('\n').filter((told) => told.startsWith(`  belaudit.yaml:${line}: `) && told.includes(key)),
          key,
        ).not.toEqual([]);
      }
      expect(contentsOf(workspace)).toEqual(before);
    },
  );

  it('is told as data with --json, on standard output alone', async () => {
    writeFileSync(join(workspace, 'belaudit.yaml'), CONFIGURATION.replace('language: nl', 'language: fr'));
    const { code, out, err } = await belauditHere(['run', workspace, '--json', '--quiet']);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      error: {
        code: 'CONFIGURATION',
        details: [{ file: 'belaudit.yaml', line: 3, key: 'client.language', found: '"fr"' }],
      },
    });
  });

  it.each([
    [
      'a bracket that does not close',
      CONFIGURATION.replace('brands: [groenplus] }', 'brands: [groenplus }'),
      /belaudit\.yaml:[67]: /u,
    ],
    ['a tab as indent', CONFIGURATION.replace('  name: Voorbeeld', '\tname: Voorbeeld'), /belaudit\.yaml:2: /u],
    [
      'a key that stands twice',
      CONFIGURATION.replace('  language: nl', '  language: nl\n  language: en'),
      /belaudit\.yaml:4: /u,
    ],
    ['nothing at all', '', /belaudit\.yaml:1: /u],
    ['another encoding', Buffer.from(`\uFEFF${CONFIGURATION}`, 'utf16le'), /belaudit\.yaml:1: .*UTF-8/u],
  ])('is no YAML: %s', async (_name, text, place) => {
    writeFileSync(join(workspace, 'belaudit.yaml'), text);
    const before = contentsOf(workspace);
    const { code, out, err } = await belauditHere(['run', workspace]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Error CONFIGURATION: /u);
    expect(err).toMatch(place);
    expect(contentsOf(workspace)).toEqual(before);
  });

  it('works again when it is mended', async () => {
    writeFileSync(join(workspace, 'belaudit.yaml'), CONFIGURATION);
    const before = contentsOf(join(workspace, 'reports'));
    expect(Object.keys(before)).toContain('2026-06-01_2026-06-30/findings.csv');
    expect(await belauditHere(['audit', workspace])).toMatchObject({ code: 0 });
    expect(contentsOf(join(workspace, 'reports'))).toEqual(before);
  });
});

describe.concurrent('a command that is not understood', () => {
  it.each([
    [['rnu'], /Unknown command 'rnu'\.\nDid you mean run\?/u],
    [['run', '--treads', '2'], /--threads/u],
    [['run', '--threads', '0'], /whole number/u],
    [['run', '--memory', 'much'], /2GB/u],
    [['run', '--fail-on', 'law'], /statute/u],
    [['explain', 'alfa'], /call_id/u],
    [['rules', 'called-after-objecton'], /called-after-objection/u],
    [[], /Usage: belaudit/u],
  ])('%j', async (words, says) => {
    const { code, out, err } = await belauditHere(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
  });
});

describe.concurrent('a workspace that is not there', () => {
  it.each(['check', 'run', 'load', 'audit', 'report'])('is told by %s', async (command) => {
    const nowhere = join(scratch, 'nowhere');
    const { code, out, err } = await belauditHere([command, nowhere]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Error WORKSPACE_NOT_FOUND: .*nowhere/u);
    expect(err).toContain('belaudit init');
    expect(contentsOf(nowhere)).toEqual({});
  });

  it('is told where the file has nearly the right name', async () => {
    const directory = join(scratch, 'nearly');
    mkdirSync(directory);
    writeFileSync(join(directory, 'belaudit.yml'), CONFIGURATION);
    const { code, err } = await belauditHere(['run', '--workspace', directory]);
    expect(code).toBe(2);
    expect(err).toContain('belaudit.yml must be called belaudit.yaml');
  });

  it('is the current folder, where none is named', async () => {
    const { code, err } = await belaudit(['run'], { from: scratch });
    expect(code).toBe(2);
    expect(err).toMatch(/^Error WORKSPACE_NOT_FOUND: There is no workspace in \.\./u);
  });
});
