import { expect, it } from 'vitest';
import { joinLegs } from '../../../src/staging/legs/join-legs.ts';
import { Store } from '../../../src/store/store.ts';

it('legs that nothing makes into calls are the mistake of a format, and no calls of their own', async () => {
  const store = await Store.open(':memory:', { threads: 1 });
  try {
    const stage = `select 1::bigint as source_row, 'a' as call_key, 'A-1' as call_id`;
    await expect(joinLegs(store, { stage }, {}, 'staged')).rejects.toMatchObject({ code: 'EXTENSION_INVALID' });
  } finally {
    store.close();
  }
});
