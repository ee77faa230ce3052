import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'optout-not-offered',
  contacts: LIVE,
  possibleOn: [],
  isForProtected: true,
  versions: [
    { from: '2009-10-01', level: 'statute', articles: ['tw-11.7-2009-offer'] },
    { from: '2021-07-01', level: 'statute', articles: ['tw-11.7-2021-offer'] },
    { from: '2026-07-01', level: 'statute', articles: ['tw-11.7-2026-offer'] },
  ],
  restsOn: 'nothing',
  openWithout: 'calls.talk_seconds',
  proof: ['offer', 'talk', 'spoke-with'],
  responsibility: 'vendor',
  cause: 'in-call-duty',
  isSaidInCall: true,
  reasons: ['duty-not-literal', 'subscriber-not-shown'],
  text,
});
