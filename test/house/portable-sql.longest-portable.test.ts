import { readFileSync } from 'node:fs';
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js';
import { describe, expect, it } from 'vitest';
import { projectFiles, TOP } from './tree.ts';

/** From facts on, SQL is written so that a cluster engine can run the same text; two engines that we do not use must parse it. */
const PORTABLE = projectFiles(
  'src/standing/*.sql',
  'src/rulebook/*.sql',
  'src/audit/*.sql',
  ':(exclude)src/audit/loaded/*',
);

const engines = { spark: new SparkSQL(), trino: new TrinoSQL() };

describe.each(Object.entries(engines))('%s', (_, engine) => {
  it.each(PORTABLE)('understands %s', (file) => {
    expect(complaints(engine, readFileSync(TOP + file, 'utf8'))).toEqual([]);
  });

  it.each(['select a // 2 from t', 'select {a: 1} from t', 'select a from t where = 1'])(
    'does not understand %s',
    (sql) => {
      expect(complaints(engine, sql)).not.toEqual([]);
    },
  );
});

function complaints(engine: SparkSQL | TrinoSQL, sql: string): readonly string[] {
  // Each engine has its own way of writing parameters.
  const withValues = sql.replace(/\$\w+/gu, '0');
  return engine.validate(withValues).map(({ startLine, message }) => `line ${startLine}: ${message}`);
}
