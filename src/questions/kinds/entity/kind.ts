import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import type { ConfigurationChange } from '../../../workspace/change-configuration.ts';
import { added, type QuestionKind, rowOf, textIn } from '../../question-kind.ts';

const BRAND = 'brand:';
const TAKEN_OVER = 'took-over:';
/** Another company of the client's. */
const OWN = 'own';

interface Named {
  readonly name: string;
  readonly file_key: number;
  readonly rows: number;
}

/** Whose names companies in the files are: a brand of the client's, or a company that it took over. */
export const kind: QuestionKind = {
  id: 'entity',
  find: async ({ store, configuration, gaps }) => {
    const named = await plainRows<Named>(store, sqlFile(import.meta.url, '../../../gaps/kinds/entity/unknown.sql'));
    const own = gaps.filter((gap) => gap.kind === 'entity');
    const { entities } = configuration.client;
    const choices = [...entities.flatMap(({ id }) => [`${BRAND}${id}`, `${TAKEN_OVER}${id}`]), OWN];
    const rows = [...new Set(named.map(({ name }) => name))].map((name) => {
      const count = named.filter((one) => one.name === name).reduce((total, one) => total + one.rows, 0);
      const counts = added(own.filter(({ subject }) => subject === name));
      return rowOf(name, [{ name: 'is', control: 'one', choices, value: [] }], { rows: count, ...counts });
    });
    return rows.length === 0 ? [] : [{ gaps: own, rows }];
  },
  changes: ({ rows }, given, { client }) =>
    rows.flatMap(({ subject }, place): readonly ConfigurationChange[] => {
      const is = textIn(given, place, 'is') ?? '';
      if (is === OWN) return [{ add: ['client', 'entities'], item: { id: shortName(subject), name: subject } }];
      const key = is.startsWith(BRAND) ? 'brands' : 'took_over';
      const index = client.entities.findIndex(({ id }) => id === is.slice(is.indexOf(':') + 1));
      return is === '' || index < 0 ? [] : [{ add: ['client', 'entities', index, key], item: subject }];
    }),
};

function shortName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');
}
