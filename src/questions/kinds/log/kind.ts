import { constantKind } from '../../constant-kind.ts';
import { givenIn, type QuestionKind } from '../../question-kind.ts';

const constants = constantKind('log', 'calls', {
  campaign: { control: 'text', choices: ({ configuration }) => configuration.campaigns.map(({ id }) => id) },
  direction: { choices: () => ['outbound', 'inbound'] },
  dial_mode: { choices: () => ['manual', 'preview', 'predictive', 'prerecorded', 'ai-voice'] },
});

/** Which campaign a log is, who called, and how numbers were dialled, where the log does not say. A campaign that does not exist yet is made. */
export const kind: QuestionKind = {
  ...constants,
  changes: (question, given, configuration, signed) => {
    const known = new Set(configuration.campaigns.map(({ id }) => id));
    const named = question.rows.flatMap((_, place) => givenIn(given, place, 'campaign'));
    return [
      ...constants.changes(question, given, configuration, signed),
      ...[...new Set(named)].filter((id) => !known.has(id)).map((id) => ({ add: ['campaigns'], item: { id } })),
    ];
  },
};
