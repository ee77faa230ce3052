import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { programWordsIn } from '../refused-words.ts';
import { projectFiles, TOP } from './tree.ts';

/** Readers of pages and reports know Excel: a file of settings or a command says nothing to them. */

const WORDS = projectFiles('src/**/*words*.ts', 'src/web/**/*.hbs', 'reports/**/*words*.ts', 'templates/**/*.hbs');

it('finds the words of pages and reports', () => {
  expect(WORDS.length).toBeGreaterThan(100);
});

it.each(WORDS)('%s names no command and no file of settings', (path) => {
  const text = readFileSync(TOP + path, 'utf8').replaceAll(/\/\*\*?[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  expect(programWordsIn(text)).toEqual([]);
});
