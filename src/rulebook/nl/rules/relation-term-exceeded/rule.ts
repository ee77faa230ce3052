import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'relation-term-exceeded',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: true,
  versions: [{ from: '2020-06-01', level: 'code', articles: ['ctm-2020-term'] }],
  restsOn: 'relation',
  proof: ['relation'],
  action: 'former-customers',
  responsibility: 'basis',
  term: 'relation',
  reasons: [],
  text,
});
