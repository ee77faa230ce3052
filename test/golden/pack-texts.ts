import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { unpackZip } from './unpacked-zip.ts';

function tool(command: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  expect([command, status, stderr]).toEqual([command, 0, expect.anything()]);
  return stdout;
}

/** All text in a pack: its files, the text of its PDFs and their attachments. */
export async function textsIn(pack: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of readdirSync(pack)) {
    const path = join(pack, name);
    if (name.endsWith('.xlsx')) {
      const parts = mkdtempSync(join(KEPT_FOLDER, 'workbook-'));
      await unpackZip(path, parts);
      for (const part of readdirSync(parts, { recursive: true, encoding: 'utf8' }))
        if (part.endsWith('.xml')) texts.set(`${name} ${part}`, readFileSync(join(parts, part), 'utf8'));
      continue;
    }
    if (!name.endsWith('.pdf')) {
      texts.set(name, readFileSync(path, 'utf8'));
      continue;
    }
    texts.set(name, tool('pdftotext', path, '-') + tool('pdfinfo', path));
    const attached = mkdtempSync(join(KEPT_FOLDER, 'attached-'));
    tool('pdfdetach', '-saveall', '-o', attached, path);
    for (const file of readdirSync(attached)) texts.set(`${name} ${file}`, readFileSync(join(attached, file), 'utf8'));
  }
  return texts;
}
