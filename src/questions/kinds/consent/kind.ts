import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { constantKind, type TellsApart } from '../../constant-kind.ts';
import type { QuestionKind } from '../../question-kind.ts';

/** With more texts than this, they are no standard texts that somebody can judge one by one. */
const MOST_TEXTS = 12;

interface Text {
  readonly source_index: number;
  readonly text: string;
  readonly rows: number;
}

/** How consents were given, for which products and for which company, where the file does not say: for all its rows, or for each text that was agreed to. */
export const kind: QuestionKind = constantKind(
  'consent',
  'consents',
  {
    form: { choices: () => ['active', 'pre-ticked', 'bundled'] },
    products: { control: 'many', choices: ({ products }) => [...products, '*'] },
    names: {
      control: 'many',
      // A name that no entity has: the consent was given to another company.
      choices: ({ configuration }) => [...configuration.client.entities.map(({ name }) => name), '-'],
    },
    term_stated: { choices: () => ['yes', 'no'] },
    channels: { control: 'many', choices: () => ['phone', 'email', 'sms'] },
    // A request to be called counts for a while only.
    kind: { choices: () => ['consent', 'request'] },
    // Where nothing but sales is made, what a consent does not say changes nothing.
    purpose: { choices: () => ['commercial', 'charitable', 'ideal'], isRare: true },
    // Whose idea a consent was matters only after an objection.
    initiative: { choices: () => ['consumer', 'caller'], isRare: true },
  },
  textsOf,
);

/** The few texts that occur, with how often each does. */
async function textsOf({ store }: Parameters<TellsApart>[0]): ReturnType<TellsApart> {
  const texts = await plainRows<Text>(store, sqlFile(import.meta.url, './texts.sql'), { most: MOST_TEXTS });
  return (sources) => {
    const heading = sources[0]?.columns['evidence']?.join(' + ');
    const counted = new Map<string, number>();
    for (const { source_index: place, text, rows } of texts)
      if (sources.some(({ index }) => index === place)) counted.set(text, (counted.get(text) ?? 0) + rows);
    if (heading === undefined || counted.size === 0) return null;
    return { heading, values: [...counted].map(([value, rows]) => ({ value, rows })) };
  };
}
