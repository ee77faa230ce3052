import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'caller-id-withheld',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: false,
  versions: [
    { from: '2020-03-01', level: 'code', articles: ['ctm-2020-number'] },
    { from: '2021-07-01', level: 'statute', articles: ['tw-11.7-2021-number'] },
  ],
  restsOn: 'nothing',
  proof: ['caller-id'],
  responsibility: 'vendor',
  cause: 'in-call-duty',
  reasons: [],
  text,
});
