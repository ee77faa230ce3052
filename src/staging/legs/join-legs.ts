import { UserError } from '../../errors.ts';
import type { CallLogFormat } from '../../formats/format.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Parameters, Store } from '../../store/store.ts';
import { MESSAGES } from '../messages.ts';
import { columnsOf } from '../raw-rows.ts';

/**
 * Joins the legs in `source_rows` into calls, as the temporary table `target`: a row for each leg with `leads_row`, the first row of its call, and the columns
 * of the call.
 * @throws UserError EXTENSION_INVALID if there are legs, but the format has no `calls`
 * @param declarations those of the source: `stage` and `calls` each get the parameters that they use
 */
export async function joinLegs(
  store: Store,
  { stage, calls }: Pick<CallLogFormat, 'stage' | 'calls'>,
  declarations: Parameters,
  target: string,
): Promise<void> {
  const used = (sql: string): Parameters =>
    Object.fromEntries(Object.entries(declarations).filter(([name]) => sql.includes(`$${name}`)));
  await store.createTemporaryTable('format_leg', stage, used(stage));
  if (calls === undefined) {
    if ((await columnsOf(store, 'format_leg')).includes('call_key')) throw legsWithoutCalls();
    await store.createTemporaryTable(target, sqlFile(import.meta.url, './row-as-call.sql'));
    return;
  }
  const hasParty = (await columnsOf(store, 'format_leg')).includes('party');
  await store.createTemporaryViews({
    placed_leg: sqlFile(import.meta.url, hasParty ? './placed-leg-by-party.sql' : './placed-leg.sql'),
    last_leg: sqlFile(import.meta.url, './last-leg.sql'),
  });
  await store.createTemporaryTable('format_call', calls, used(calls));
  await store.createTemporaryTable(target, sqlFile(import.meta.url, './joined-row.sql'));
}

function legsWithoutCalls(): UserError {
  return new UserError('EXTENSION_INVALID', MESSAGES.formatHasLegsWithCallKey, MESSAGES.askFormatsAuthor);
}
