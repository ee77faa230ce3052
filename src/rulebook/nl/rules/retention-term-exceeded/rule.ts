import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'retention-term-exceeded',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: true,
  versions: [{ from: '2018-05-25', level: 'privacy', articles: ['avg-5', 'avg-5-own-term'] }],
  restsOn: 'relation',
  proof: ['relation'],
  action: 'former-customers',
  responsibility: 'basis',
  term: 'retention',
  reasons: [],
  text,
});
