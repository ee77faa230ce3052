import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'caller-number-unlisted',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: true,
  versions: [{ from: '2024-10-15', level: 'code', articles: ['ctm-2024-numbers'] }],
  restsOn: 'nothing',
  proof: ['caller-number'],
  responsibility: 'client',
  cause: 'publication-duty',
  reasons: [],
  text,
});
