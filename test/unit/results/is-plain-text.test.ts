import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maskedText } from '../../../reports/findings/masked.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { HIDDEN, SHOWN } from '../masking-cases.ts';

let store: Store;
beforeAll(async () => {
  store = await Store.open(':memory:');
  await store.define(
    sqlFile(new URL('../../../src/results/result-rows.ts', import.meta.url).href, './is-plain-text.sql'),
  );
});
afterAll(() => store.close());

async function arePlain(texts: readonly string[]): Promise<readonly string[]> {
  await store.fillTable(
    'texts',
    { text: 'VARCHAR' },
    texts.map((text) => [text]),
    'temporary',
  );
  const found = await store.rows<{ text: string }>('select text from texts where is_plain_text(text)');
  return found.map(({ text }) => text);
}

it('accepts a text only if the program shows it unchanged, and JSON needs no escape for it', async () => {
  const piece = fc.oneof(
    fc.constantFrom(...'+-./_ (:', '  ', '"', '\\', '06', '31', '00', '6', 'é', '\u202e', '٣', 'V-', 'call:alfa/'),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 }),
    fc.string({ maxLength: 4 }),
  );
  const made = fc
    .sample(fc.array(piece, { maxLength: 5 }), { numRuns: 3000, seed: 25 })
    .map((pieces) => pieces.join(''));
  const texts = [...made, ...HIDDEN.map(([text]) => text), ...SHOWN, 'x'.repeat(201)];
  const plain = await arePlain(texts);
  expect(plain.length).toBeGreaterThan(100);
  for (const text of plain) expect([maskedText(text, ''), JSON.stringify(text)]).toEqual([text, `"${text}"`]);
});

it('accepts ordinary ids and paths', async () => {
  const ids = ['V-61', 'call:alfa/A-1002', 'P219189', 'C001050020', 'in/client/objections.csv', ''];
  expect(new Set(await arePlain(ids))).toEqual(new Set(ids));
});
