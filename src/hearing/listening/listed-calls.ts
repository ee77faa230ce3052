import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import type { DrawnSample } from './draw-sample.ts';

/** A call of a sample, with what a listener needs to find its recording. */
export interface ListedCall {
  /** Place in the sample, from 1. */
  readonly place: number;
  readonly callId: string;
  /** Local time, `2026-06-03 20:14:05`. */
  readonly localTime: string;
  /** E.164 with its plus; empty if unknown. */
  readonly number: string;
  readonly agent: string;
  /** As in the log; empty if it names none. */
  readonly recording: string;
  /** Length of the conversation; null if unknown. */
  readonly seconds: number | null;
  /** According to the audit, the call rests on a consent. */
  readonly restsOnConsent: boolean;
}

/** The calls of a sample that are still loaded, in its order. @param store of the workspace */
export async function listedCalls(
  store: Store,
  { vendor, calls }: Pick<DrawnSample, 'vendor' | 'calls'>,
): Promise<readonly ListedCall[]> {
  await store.fillTable(
    'sample_call',
    { place: 'BIGINT', call_id: 'VARCHAR' },
    calls.map(({ callId }, index) => [index + 1, callId]),
  );
  try {
    const rows = await store.rows<{
      readonly place: bigint;
      readonly call_id: string;
      readonly local_time: string;
      readonly number: string;
      readonly agent: string;
      readonly recording: string;
      readonly talk_seconds: number | bigint | null;
    }>(sqlFile(import.meta.url, './listed-call.sql'), { vendor });
    return rows.map((row) => ({
      ...{ place: Number(row.place), callId: row.call_id, localTime: row.local_time, number: row.number },
      ...{ agent: row.agent, recording: row.recording },
      seconds: row.talk_seconds === null ? null : Number(row.talk_seconds),
      restsOnConsent: calls[Number(row.place) - 1]?.claimed.consent === 'yes',
    }));
  } finally {
    await store.dropTable('sample_call');
  }
}
