import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'outside-calling-hours',
  contacts: LIVE,
  possibleOn: [],
  isForProtected: true,
  versions: [
    { from: '2012-07-01', level: 'code', articles: ['ctm-2012-9'] },
    { from: '2020-03-01', level: 'code', articles: ['ctm-2020-hours'] },
    { from: '2024-10-15', level: 'code', articles: ['ctm-2020-hours', 'ctm-2024-hours'] },
  ],
  restsOn: 'nothing',
  openWithout: 'calls.callback_agreed',
  proof: ['hours'],
  responsibility: 'vendor',
  cause: 'in-call-duty',
  isKnownToVendor: true,
  reasons: [],
  text,
});
