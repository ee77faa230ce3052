import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const TOP = join(import.meta.dirname, '..');

/** Top-level imports of a file; dynamic imports do not count. */
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gmu;
const ONLY_TYPES = /^(?:import|export)\s+\{(?:\s*type\s[^,}]*,?)+\s*\}/u;
const OPENS = /\bStore\.open\(/u;

/** Files of this project that a file imports, except for types alone. */
function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap((match) => {
    const path = match[1] ?? match[2] ?? '';
    return ONLY_TYPES.test(match[0]) || !path.endsWith('.ts') ? [] : [join(file, '..', path)];
  });
}

/**
 * Tests of parts that open a store, as paths from the top: those whose imports lead to a call of `Store.open`. So no list of them is
 * needed.
 */
export function testsWithStore(): readonly string[] {
  const tests = readdirSync(join(TOP, 'test/unit'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const importers = new Map<string, string[]>();
  const opening = new Set<string>();
  // A loop over a set also visits items that are added during the loop.
  const read = new Set<string>(tests);
  for (const file of read) {
    const text = readFileSync(file, 'utf8');
    if (OPENS.test(text)) opening.add(file);
    for (const imported of importsOf(file, text)) {
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
      read.add(imported);
    }
  }
  for (const file of opening) for (const importer of importers.get(file) ?? []) opening.add(importer);
  return tests
    .filter((file) => opening.has(file))
    .map((file) => relative(TOP, file).replaceAll('\\', '/'))
    .sort();
}
