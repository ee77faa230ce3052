import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from '../../../src/store/store.ts';

/**
 * Replaces the findings of results by this many: the same findings with other numbers, moments and call centres, in the order of results.
 * @param folder of the results
 */
export async function repeatFindings(folder: string, findings: number): Promise<void> {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    const [counted] = await store.rows<{ rows: bigint }>('select count(*) as rows from read_parquet($path)', {
      path: join(folder, 'findings.parquet'),
    });
    const times = Math.ceil(findings / Number(counted?.rows ?? 1));
    await store.writeFile(
      join(folder, 'repeated.parquet'),
      'parquet',
      `select f.* replace (
          case when r.turn % 3 = 0 then 'alfa' else 'beta' end as vendor,
          f.call_id || '-' || r.turn as call_id,
          '+316' || lpad(cast(10000000 + (r.turn * 7919) % 80000000 as varchar), 8, '0') as number,
          strftime(timestamp '2026-06-01 07:00:00' + to_seconds((r.turn * 26) % 2500000), '%Y-%m-%dT%H:%M:%SZ') as moment,
          strftime(timestamp '2026-06-01 09:00:00' + to_seconds((r.turn * 26) % 2500000), '%Y-%m-%d %H:%M:%S') as local_time
       )
       from read_parquet($path) as f
       cross join (select unnest(range(0, $times)) as turn) as r
       order by vendor, rule, moment, call_id
       limit $findings`,
      { path: join(folder, 'findings.parquet'), times, findings },
    );
  } finally {
    store.close();
  }
  renameSync(join(folder, 'repeated.parquet'), join(folder, 'findings.parquet'));
}
