import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'consent-not-specific',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: false,
  versions: [{ from: '2021-07-01', level: 'evidence', articles: ['tw-11.1-consent', 'avg-7'] }],
  restsOn: 'consent',
  proof: ['consent', 'consent-scope'],
  responsibility: 'collector',
  cause: 'collector',
  reasons: [],
  text,
});
