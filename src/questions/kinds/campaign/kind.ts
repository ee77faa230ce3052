import type { Campaign, Configuration } from '../../../model/configuration.ts';
import type { QuestionField } from '../../../model/questions.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import type { ConfigurationChange } from '../../../workspace/change-configuration.ts';
import { added, listed, type QuestionKind, rowOf, textIn } from '../../question-kind.ts';

const PURPOSES = ['commercial', 'charitable', 'ideal', 'service', 'research', 'internal', 'test'];
const AUDIENCES = ['consumers', 'businesses', 'mixed'];
/** A file whose campaigns are free text can have thousands. */
const MOST_CAMPAIGNS = 100;

interface Called {
  readonly campaign: string;
  readonly vendor: string;
  readonly calls: number;
  readonly findings: number;
}

/** What campaigns sell, whom they call, and for which company. */
export const kind: QuestionKind = {
  id: 'campaign',
  find: async ({ store, configuration, gaps, products }) => {
    const called = await plainRows<Called>(store, sqlFile(import.meta.url, './called.sql'), { most: MOST_CAMPAIGNS });
    if (called.length === 0) return [];
    const rows = called.map(({ campaign: id, vendor, calls, findings }) => {
      const campaign = configuration.campaigns.find((one) => one.id === id);
      return rowOf(id, fieldsOf(campaign, configuration, products), { vendor, calls, findings });
    });
    const own = gaps.filter((gap) => gap.kind === 'campaign' || gap.kind === 'audience');
    const lacking = rows.filter(({ fields }) =>
      fields.some(({ name, value }) => name === 'product' && value.length === 0),
    );
    return [{ gaps: own, rows, isOpen: lacking.length > 0, decides: added(lacking.length > 0 ? lacking : own) }];
  },
  changes: ({ rows }, given, configuration) =>
    rows.flatMap(({ subject, fields }, place): readonly ConfigurationChange[] => {
      const values = fields.map(({ name }) => [name, textIn(given, place, name)] as const);
      const index = configuration.campaigns.findIndex(({ id }) => id === subject);
      if (index >= 0) return values.map(([name, to]) => ({ set: ['campaigns', index, name], to }));
      const item = Object.fromEntries([['id', subject], ...values.filter(([, value]) => value !== null)]);
      const isSaid = values.some(([name, value]) => value !== null && name !== 'purpose');
      return isSaid ? [{ add: ['campaigns'], item }] : [];
    }),
};

function fieldsOf(
  campaign: Campaign | undefined,
  { client, campaigns }: Configuration,
  products: readonly string[],
): readonly QuestionField[] {
  const entities = client.entities.map(({ id }) => id);
  // A campaign of which nothing is said is probably for what the others are for.
  const [usual = 'commercial', ...others] = new Set(campaigns.map(({ purpose }) => purpose));
  const purpose = campaign?.purpose ?? (others.length === 0 ? usual : 'commercial');
  return [
    { name: 'product', control: 'text', choices: products, value: listed(campaign?.product) },
    { name: 'audience', control: 'one', choices: AUDIENCES, value: listed(campaign?.audience) },
    { name: 'purpose', control: 'one', choices: PURPOSES, value: [purpose] },
    ...(entities.length < 2
      ? []
      : [{ name: 'entity', control: 'one', choices: entities, value: listed(campaign?.entity) } as const]),
  ];
}
