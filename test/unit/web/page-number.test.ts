import { expect, it } from 'vitest';
import { pageNumberIn } from '../../../src/web/page-number.ts';

it.each([
  ['', 1],
  ['page=3', 3],
  ['page=2.9', 2],
  ['page=-1', 1],
  ['page=x', 1],
  ['page=99999999999999999999', 1_000_000],
  ['page=Infinity', 1_000_000],
])('an address that asks for “%s” shows page %i', (query, page) => {
  expect(pageNumberIn(new URLSearchParams(query))).toBe(page);
});
