import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodName } from '../model/hearing.ts';
import type { Summary } from '../model/summary.ts';
import { sha256OfText } from '../results/manifest.ts';
import { sqlFile } from '../store/sql.ts';
import { type Parameters, Store } from '../store/store.ts';
import { appendLines } from './append-lines.ts';
import type { Place } from './register-files.ts';
import { writtenLines } from './standing-lines.ts';

/** Who records something, and when. */
export interface Recorder {
  /** The name as given; nobody has verified it. */
  readonly by: string;
  /** Moment in UTC, ISO 8601. */
  readonly at: string;
}

/** A pack that leaves the company. */
export interface SentPack {
  readonly vendor: string;
  /** Folder of the results that it was made from. */
  readonly results: string;
  readonly summary: Summary;
  /** Path of its list of checksums. */
  readonly checksums: string;
  /** Last day of the terms that it starts; null if it starts none, or no day was set. */
  readonly replyBy: string | null;
  /** How many findings it starts a term for. */
  readonly opens: number;
}

/** Records in the register that a call centre was sent its findings. The same pack is recorded once, unless it starts a term. @returns the number of its line */
export async function recordPack(place: Place, recorder: Recorder, pack: SentPack): Promise<number> {
  const { from, to } = pack.summary.period;
  const about = { vendor: pack.vendor, period: periodName(from, to) };
  const sha256 = sha256OfText(readFileSync(pack.checksums, 'utf8'));
  const list = await shownFindings(pack.results, pack.vendor);
  let known = 0;
  const lines = await appendLines(place, (register) => {
    const last = writtenLines(register.lines).findLast(
      (line) => line.kind === 'shared' && line.about.vendor === about.vendor && line.about.period === about.period,
    );
    const isSame =
      last?.kind === 'shared' && last.pack === sha256 && (pack.opens === 0 || last.reply_by === pack.replyBy);
    known = last?.seq ?? 0;
    if (isSame) return [];
    return [
      {
        ...recorder,
        ...{ kind: 'shared', about, results_version: pack.summary.version.number },
        ...(pack.replyBy === null ? {} : { reply_by: pack.replyBy }),
        ...{ pack: sha256, opens: pack.opens, list },
      },
    ];
  });
  return lines[0]?.seq ?? known;
}

async function shownFindings(results: string, vendor: string): Promise<string> {
  const store = await Store.open(':memory:', { allowedDirectory: results });
  try {
    const rows = await namedFindings(store, sqlFile(import.meta.url, './shown-finding.sql'), {
      path: join(results, 'findings.parquet'),
      vendor,
    });
    return rows.join('');
  } finally {
    store.close();
  }
}

/** The rows of a list of findings that a line of the register names. @param sql returns vendor, call id and rule */
export async function namedFindings(store: Store, sql: string, parameters: Parameters): Promise<readonly string[]> {
  const rows = await store.rows<{ vendor: string; call_id: string; rule: string }>(sql, parameters);
  return rows.map((row) => `${JSON.stringify([row.vendor, row.call_id, row.rule])}\n`);
}
