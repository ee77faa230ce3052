import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);

function launch(...words: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('cli/main.ts', ROOT)), ...words],
    {
      cwd: fileURLToPath(ROOT),
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('the launcher', () => {
  it('knows the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
    expect(launch('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('hands the exit code on', () => {
    expect(launch('rnu')).toEqual({
      code: 2,
      out: '',
      err: "Error USAGE: Unknown command 'rnu'.\nDid you mean run?\n",
    });
  });
});
