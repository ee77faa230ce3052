import type { Story, StoryEvent } from '../model/story.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

const STORIES = 6;

/** Columns that the SQL of the scope reads too, although the contact does not depend on them: they are null here. */
const WITHOUT_EFFECT = [
  ...['started_at', 'started_local_day', 'end_at', 'end_local_day', 'local_second', 'caller_number', 'person_key'],
  ...['campaign', 'dial_mode', 'lead_source', 'purpose', 'caller_id_withheld', 'optout_offered', 'optout_requested'],
  ...['identity_stated', 'ai_disclosed', 'spoke_with', 'callback_agreed'],
] as const;

interface Candidate extends Omit<Story, 'regimes' | 'events' | 'calls_to_number'> {
  readonly vendor: string;
  readonly call_key: number;
  readonly number_key: number;
  /** Place among the findings of its rule at the call centre, from 1. */
  readonly place: number;
}

export interface StoryScope {
  readonly timeZone: string;
  /** Rules in the order of reports. */
  readonly rules: readonly string[];
  readonly regimes: readonly { readonly regime: string; readonly from: string }[];
}

/** Six findings of each call centre, each with the known history of its number. */
export async function stories(store: Store, scope: StoryScope): Promise<(vendor: string) => readonly Story[]> {
  const zone = { time_zone: scope.timeZone };
  const candidates = await readCounts<Candidate>(store, 'story-findings', zone);
  const vendors = [...new Set(candidates.map((row) => row.vendor))];
  const chosen = vendors.flatMap((vendor) =>
    chooseStories(
      candidates.filter((row) => row.vendor === vendor),
      scope.rules,
    ),
  );
  const keys = JSON.stringify(chosen.map((row) => row.call_key));
  // This goes through all loaded calls once.
  await store.createTemporaryTable('story_call', sqlFile(import.meta.url, './summary/story-call.sql'), {
    call_keys: keys,
  });
  // The contact of a call is computed from its log row: for these few calls that takes no time.
  await store.createTemporaryTable(
    'story_scope',
    `with call as (select *, ${WITHOUT_EFFECT.map((column) => `null as ${column}`).join(', ')} from story_call)
    select call_key, contact from (\n${sqlFile(import.meta.url, '../standing/10-call-scope.sql')}) as scope`,
  );
  const events = await readCounts<StoryEvent & { call_key: number }>(store, 'story-events', {
    ...zone,
    call_keys: keys,
  });
  const calls = await readCounts<{ call_key: number; calls: number }>(store, 'story-calls');
  await store.dropTable('story_call', 'story_scope');
  return (vendor) =>
    chosen
      .filter((row) => row.vendor === vendor)
      .map((row) => {
        const { vendor: _vendor, call_key: key, number_key: _number, place: _place, ...finding } = row;
        const own = events.filter((event) => event.call_key === key).map(({ call_key: _key, ...event }) => event);
        return {
          ...finding,
          calls_to_number: calls.find((entry) => entry.call_key === key)?.calls ?? 0,
          regimes: regimesSince(own[0]?.at ?? row.called, row.called, scope.regimes),
          events: own,
        };
      });
}

interface Choice {
  readonly rule: string;
  readonly number_key: number;
  readonly place: number;
}

/**
 * Chooses findings that are spread over rules, never two about one number: the first of each rule in the order of reports,
 * then the second of each, and so on until there are six.
 */
export function chooseStories<Row extends Choice>(
  candidates: readonly Row[],
  rules: readonly string[],
): readonly Row[] {
  const order = new Map(rules.map((rule, index) => [rule, index]));
  const byRule = (row: Row): number => order.get(row.rule) ?? order.size;
  const waiting = [...candidates].sort((a, b) => byRule(a) - byRule(b) || a.place - b.place);
  const chosen: Row[] = [];
  while (chosen.length < STORIES) {
    const rulesOfTurn = new Set<string>();
    const before = chosen.length;
    for (const row of waiting) {
      const isTaken = chosen.some((other) => other.number_key === row.number_key);
      if (chosen.length === STORIES || isTaken || rulesOfTurn.has(row.rule)) continue;
      rulesOfTurn.add(row.rule);
      chosen.push(row);
    }
    if (chosen.length === before) break;
  }
  return chosen.sort((a, b) => byRule(a) - byRule(b) || a.place - b.place);
}

/** Regimes in force from one local time to another. */
function regimesSince(
  first: string,
  last: string,
  regimes: StoryScope['regimes'],
): readonly { readonly regime: string; readonly from: string }[] {
  const [firstDay, lastDay] = [first.slice(0, 10), last.slice(0, 10)];
  return regimes.flatMap(({ regime, from }, index) => {
    const next = regimes[index + 1]?.from;
    if (from > lastDay || (next !== undefined && next <= firstDay)) return [];
    return [{ regime, from: from <= firstDay ? '' : from }];
  });
}
