import { constantKind } from '../../constant-kind.ts';
import type { QuestionKind } from '../../question-kind.ts';

/** An amount that says that something was paid; how much decides nothing. */
const PAID = '0.01';

/** What customers bought, whether they paid, and whether they could opt out, where the file does not say. */
export const kind: QuestionKind = constantKind('relation', 'relations', {
  product: { control: 'text', choices: ({ products }) => products },
  paid_amount: { choices: () => [PAID, '0'] },
  optout_offered_at_collection: { choices: () => ['yes', 'no'] },
});
