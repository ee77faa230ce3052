import { afterAll, expect, it } from 'vitest';
import configure from '../../vitest.config.ts';

const before = process.env['BELAUDIT_EXAMPLES'];
afterAll(() => {
  process.env['BELAUDIT_EXAMPLES'] = before;
});

/** The settings that tests receive when the configuration is read in this mode. */
async function toldIn(mode: string): Promise<string | undefined> {
  const { test } = await configure({ mode, command: 'serve' });
  return (test?.env as Record<string, string> | undefined)?.['BELAUDIT_EXAMPLES'];
}

it('tries many examples in the long check, in each of its projects', async () => {
  delete process.env['BELAUDIT_EXAMPLES'];
  expect(await toldIn('test')).toBe('few');
  expect(await toldIn('long')).toBe('many');
  // Each project reads the configuration again, in the mode `test`.
  expect(await toldIn('test')).toBe('many');
});
