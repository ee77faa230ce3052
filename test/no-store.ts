import { createRequire } from 'node:module';

// The tests of the project `fast` open no database: they are run at every save, and none of them waits for one that does.
const duckdb = createRequire(import.meta.url)('@duckdb/node-api') as typeof import('@duckdb/node-api');

duckdb.DuckDBInstance.create = (): never => {
  throw new Error('This test opens a database: name it among WITH_STORE in vitest.config.ts.');
};
