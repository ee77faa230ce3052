import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'voicemail-without-consent',
  contacts: ['voicemail'],
  possibleOn: ['voicemail'],
  isForProtected: false,
  versions: [
    {
      from: '2021-07-01',
      level: 'statute',
      articles: ['tw-11.1-message', 'tw-11.7-automatic', 'tw-11.7-2021-voicemail'],
    },
  ],
  restsOn: 'nothing',
  proof: ['dial-mode'],
  responsibility: 'vendor',
  cause: 'dial-mode',
  reasons: [],
  text,
});
