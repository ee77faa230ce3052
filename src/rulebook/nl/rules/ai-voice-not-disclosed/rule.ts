import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'ai-voice-not-disclosed',
  contacts: ['conversation', 'abandoned', 'unknown', 'voicemail'],
  possibleOn: ['abandoned', 'unknown'],
  isForProtected: false,
  versions: [{ from: '2026-08-02', level: 'statute', articles: ['ai-act-50', 'ai-act-50-caller'] }],
  restsOn: 'nothing',
  proof: ['dial-mode', 'ai-disclosed'],
  responsibility: 'vendor',
  cause: 'dial-mode',
  isSaidInCall: true,
  reasons: [],
  text,
});
