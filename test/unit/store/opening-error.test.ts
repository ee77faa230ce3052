import { expect, it } from 'vitest';
import { openingError } from '../../../src/store/store.ts';

it.each([
  'EACCES: permission denied, mkdir .belaudit',
  'EPERM: operation not permitted, mkdir .belaudit',
  'IO Error: Cannot open file "store.duckdb": Access is denied.',
])('a store in a folder that may only be read is not told as damaged: %s', (message) => {
  expect(openingError('store.duckdb', new Error(message))).toMatchObject({ code: 'WORKSPACE_NOT_WRITABLE' });
});
