import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'identity-not-stated',
  contacts: LIVE,
  possibleOn: [],
  isForProtected: false,
  exemptSenders: ['licensed-lottery'],
  versions: [
    { from: '2009-10-01', level: 'statute', articles: ['bw-7-46h'] },
    { from: '2014-06-13', level: 'statute', articles: ['bw-6-230v'] },
  ],
  restsOn: 'nothing',
  openWithout: 'calls.identity_stated',
  proof: ['identity', 'talk'],
  responsibility: 'vendor',
  cause: 'in-call-duty',
  isSaidInCall: true,
  reasons: [],
  text,
});
