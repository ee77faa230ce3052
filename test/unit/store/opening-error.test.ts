import { expect, it } from 'vitest';
import { openingError } from '../../../src/store/store-errors.ts';

it.each([
  'EACCES: permission denied, mkdir .belaudit',
  'EPERM: operation not permitted, mkdir .belaudit',
  'IO Error: Cannot open file "store.duckdb": Access is denied.',
  'IO Error: Cannot open file "store.duckdb": Access denied.',
  'IO Error: Cannot open file "store.duckdb": Toegang geweigerd.',
])('a store in a folder that may only be read is not told as damaged: %s', (message) => {
  expect(openingError('store.duckdb', new Error(message))).toMatchObject({ code: 'WORKSPACE_NOT_WRITABLE' });
});

it.each([
  'IO Error: Could not set lock on file "store.duckdb": Conflicting lock is held in node (PID 12)',
  'IO Error: Cannot open file "store.duckdb": The process cannot access the file because it is being used by another process.',
  'IO Error: Cannot open file "store.duckdb": in gebruik door een ander proces.\n\nFile is already open in \nnode.exe (PID 12)',
])('a store that another process has open is not told as damaged: %s', (message) => {
  expect(openingError('store.duckdb', new Error(message))).toMatchObject({ code: 'STORE_LOCKED' });
});
