import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'outside-own-hours',
  contacts: LIVE,
  possibleOn: [],
  isForProtected: true,
  versions: [{ from: '2009-10-01', level: 'policy', articles: ['own-hours'] }],
  restsOn: 'nothing',
  openWithout: 'calls.callback_agreed',
  proof: ['own-hours'],
  responsibility: 'own-hours',
  isKnownToVendor: true,
  reasons: [],
  text,
});
