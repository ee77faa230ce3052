import { constantKind } from '../../constant-kind.ts';
import type { QuestionKind } from '../../question-kind.ts';

/** Whether each row of a list is an objection to being called, and who recorded it, where the file does not say. */
export const kind: QuestionKind = constantKind('objection', 'objections', {
  request: { choices: () => ['no-calls', 'something-else'] },
  recorded_by: { choices: ({ configuration }) => ['client', ...configuration.vendors.map(({ id }) => id)] },
});
