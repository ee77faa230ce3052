import { constantKind } from '../../constant-kind.ts';
import type { QuestionKind } from '../../question-kind.ts';

/** Whether the people of a file are consumers, where the file does not say. */
export const kind: QuestionKind = constantKind('legal-form', 'persons', {
  legal_form: { choices: () => ['natural', 'sole-trader', 'partnership', 'legal-entity'] },
});
