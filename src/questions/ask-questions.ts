import { readdirSync } from 'node:fs';
import type { Configuration } from '../model/configuration.ts';
import { type Gap, isOpenAndBlocking } from '../model/gaps.ts';
import type { AskedQuestion, OutcomeCount } from '../model/questions.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import {
  added,
  type FoundQuestion,
  type KnownColumn,
  type QuestionKind,
  type QuestionSearch,
} from './question-kind.ts';

/** The sources run as `.ts`, the package as `.js`. */
const ENDING: string = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** Free text has any number of products: with more, none is proposed. */
const MOST_PRODUCTS = 40;

/** The kinds of questions, by id: one per folder; the folder is the registration. */
export async function questionKinds(): Promise<ReadonlyMap<string, QuestionKind>> {
  const ids = readdirSync(new URL('./kinds/', import.meta.url)).sort();
  const kinds = await Promise.all(
    ids.map(async (id) => {
      const module = (await import(new URL(`./kinds/${id}/kind${ENDING}`, import.meta.url).href)) as {
        kind: QuestionKind;
      };
      if (module.kind.id !== id) throw new Error(`the kind of question in folder ${id} calls itself ${module.kind.id}`);
      return [id, module.kind] as const;
    }),
  );
  return new Map(kinds);
}

/**
 * The questions that only a person can answer, those that decide most findings first, and those that `belaudit.yaml` answers. Reads what loading and judging
 * left in the store.
 * @param gaps of the judged calls
 */
export async function askQuestions(
  store: Store,
  configuration: Configuration,
  gaps: readonly Gap[],
): Promise<readonly AskedQuestion[]> {
  const columns = await plainRows<KnownColumn>(store, sqlFile(import.meta.url, './known-columns.sql'));
  const search: QuestionSearch = {
    ...{ store, configuration, gaps, columns },
    products: await productsOf(store, configuration),
    example: (path) => ({ path, row: 1 }),
  };
  const questions: AskedQuestion[] = [];
  for (const kind of (await questionKinds()).values())
    for (const found of await kind.find(search)) questions.push(whole(kind.id, found));
  return questions.sort(byWeight);
}

/** How many judged calls have each outcome. */
export async function countOutcomes(store: Store): Promise<readonly OutcomeCount[]> {
  return await plainRows<OutcomeCount>(store, sqlFile(import.meta.url, './outcomes.sql'));
}

/** What campaigns sell comes first, as it is written there. */
async function productsOf(store: Store, { campaigns, policy }: Configuration): Promise<readonly string[]> {
  const sold = await plainRows<{ product: string }>(store, sqlFile(import.meta.url, './sold-products.sql'), {
    most: MOST_PRODUCTS,
  });
  const named = [
    ...campaigns.flatMap(({ product }) => (product === undefined ? [] : [product])),
    ...Object.entries(policy.similarProducts).flat(2),
    ...sold.map(({ product }) => product),
  ];
  return [
    ...new Map(named.map((product) => [product.toLowerCase(), product] as const).toReversed()).values(),
  ].reverse();
}

function whole(kind: string, found: FoundQuestion): AskedQuestion {
  const { id = kind, subject = '', gaps, areSame, decides, example = null, isOpen = false, rows } = found;
  const counts = gaps.map(({ calls, findings }) => ({ calls, findings }));
  const heaviest = counts.toSorted((one, other) => (other.findings ?? 0) - (one.findings ?? 0)).slice(0, 1);
  const own =
    decides !== undefined ? decides : counts.length === 0 ? added(rows) : added(areSame === true ? heaviest : counts);
  return {
    ...{ id, kind, subject, example, isOpen, rows, ...own },
    gaps: gaps.map((gap) => gap.id),
    isBlocking: gaps.some(isOpenAndBlocking),
  };
}

function byWeight(one: AskedQuestion, other: AskedQuestion): number {
  return (
    Number(other.isBlocking) - Number(one.isBlocking) ||
    (other.findings ?? 0) - (one.findings ?? 0) ||
    (other.calls ?? 0) - (one.calls ?? 0) ||
    (one.id < other.id ? -1 : 1)
  );
}
