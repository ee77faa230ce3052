import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KEY, namesakes } from '../unit/print/namesakes.ts';
import { belauditHere } from './in-process.ts';
import { writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder } from './workspaces.ts';

it('two agents of a call centre whose codes are the same are told apart in what it receives', async () => {
  const [one, other, code] = namesakes();
  const workspace = join(scratchFolder(), 'audit');
  writeSmallWorkspace(workspace, {
    'in/alfa/juni-1.csv': [
      'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
      `A-1;9-6-2026;10:15:00;06-12345671;1:35;GESPREK;${one}`,
      `A-2;9-6-2026;10:25:00;06-12345671;1:35;GESPREK;${other}`,
      '',
    ].join('\n'),
  });
  mkdirSync(join(workspace, '.belaudit'));
  writeFileSync(join(workspace, '.belaudit/pseudonyms.key'), `${KEY}\n`);
  for (const words of [
    ['load', workspace],
    ['audit', workspace],
    ['keys', '--workspace', workspace],
    ['share', 'alfa', '--no-pdf', '--workspace', workspace],
  ]) {
    const ending = await belauditHere(words);
    expect(ending.code, ending.err).toBe(0);
  }
  const calls = readFileSync(join(workspace, 'reports/share-alfa-2026-06-01_2026-06-30/findings.csv'), 'utf8');
  const codes = new Set(calls.match(new RegExp(`${code}\\w*`, 'gu')));
  expect(codes.size, calls).toBe(2);
  for (const long of codes) expect(long).not.toBe(code);
});
