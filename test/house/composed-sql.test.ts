import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFiles, TOP } from './tree.ts';

/** How statements begin in the code; texts for readers begin differently. */
const STATEMENT =
  /(?<quote>[`'"])\s*\(?(?=with \w+ as\b|select\s|insert into |update \w+ set\b|delete from |create (?:or replace |table )|describe )/gu;
/** Keywords that make a statement more than the rows of one table. */
const MEANING = /\b(?:join|group by|having|qualify|union|case when|unnest)\b|\bover \(/u;

/** Statements in a module, from their quote to the next quote of the same kind: text after that belongs to an inserted name. */
function statementsIn(code: string): readonly string[] {
  return [...code.matchAll(STATEMENT)].map(({ index, groups }) => {
    const end = code.indexOf(groups?.['quote'] ?? '', index + 1);
    return code.slice(index + 1, end < 0 ? undefined : end);
  });
}

const isComposed = (statement: string): boolean => statement.includes('${');

/** Words for readers contain no SQL, and the store builds statements from the names that it receives. */
const modules = projectFiles('src/*.ts', ':!src/store/*', ':!src/*words.??.ts').map((path) => ({
  path,
  statements: statementsIn(readFileSync(TOP + path, 'utf8')),
}));

/** The modules in the table of the page under its heading about SQL. */
function modulesNamed(): readonly string[] {
  const page = readFileSync(`${TOP}docs/architecture.md`, 'utf8');
  const [, section = ''] = page.split('\n## SQL\n');
  const [rows = ''] = section.split('\n## ');
  return rows
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...line.matchAll(/`(?<path>src\/[^`]+\.ts)`/gu)].map(({ groups }) => groups?.['path'] ?? ''));
}

describe('SQL in the code', () => {
  it('is composed in the modules that docs/architecture.md names with their reasons, and in no other', () => {
    const composing = modules.filter(({ statements }) => statements.some(isComposed)).map(({ path }) => path);
    expect([...new Set(modulesNamed())].sort()).toEqual(composing);
  });

  it.each(modules.filter(({ statements }) => statements.some((statement) => !isComposed(statement))))(
    'is a question of one line about one table, where no name varies: $path',
    ({ statements }) => {
      const fixed = statements.filter((statement) => !isComposed(statement));
      expect(fixed.filter((statement) => statement.includes('\n') || MEANING.test(statement))).toEqual([]);
    },
  );
});

describe('the harness itself', () => {
  it('distinguishes composed statements from others', () => {
    const code = `const a = \`select \${name} from t\`; const b = 'select 1 from t'; const c = \`Select \${what} now\`;`;
    expect(statementsIn(code).map(isComposed)).toEqual([true, false]);
  });
});
