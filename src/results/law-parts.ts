import type { TableDefinition } from '../model/facts.ts';
import type { LawTurn } from '../model/law-certainty.ts';
import type { Cell, Store } from '../store/store.ts';

const LAW_COLUMNS: TableDefinition = { rule: 'VARCHAR', from_day: 'VARCHAR', to_day: 'VARCHAR', part: 'INTEGER' };
/** After all days. */
const END_OF_DAYS = 'A';

/** Fills `finding_law`: the parts of time in which the law of a rule was equally certain. */
export async function fillLawParts(store: Store, turns: readonly LawTurn[]): Promise<void> {
  await store.fillTable('finding_law', LAW_COLUMNS, lawParts(turns), 'temporary');
}

/** From each change of a rule's law until the next one; part 0 is before the first. */
function lawParts(turns: readonly LawTurn[]): readonly Cell[][] {
  return turns.map(({ rule, day }) => {
    const own = turns.filter((turn) => turn.rule === rule).map((turn) => turn.day);
    const place = own.indexOf(day);
    return [rule, day, own[place + 1] ?? END_OF_DAYS, place + 1];
  });
}
