import { defineCases, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const FOUND = { grade: 'possible', level: 'statute', reason: '', responsible: '{vendor}', cause: 'dial-mode' } as const;

/** A voice of an AI system to somebody who consented, and nobody was told that it is one. */
const SITUATION: Situation = {
  call: { started_at: '2026-08-03T10:00:00', dial_mode: 'ai-voice', ai_disclosed: 'no' },
};

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'an AI voice that does not say so': { expect: FOUND },
  'the first day of the duty': { call: { started_at: '2026-08-02T00:00:00' }, expect: FOUND },
  'the last second before it': { call: { started_at: '2026-08-01T23:59:59' }, expect: 'none' },
  'it was said': { call: { ai_disclosed: 'yes' }, expect: 'none' },
  'the log does not say whether': { call: { ai_disclosed: '' }, expect: 'none' },
  'a value that cannot be read': { call: { ai_disclosed: 'perhaps' }, expect: 'none' },
  'a recording': { call: { dial_mode: 'prerecorded' }, expect: 'none' },
  'an agent': { call: { dial_mode: 'manual' }, expect: 'none' },
  'how it was dialled is not known': { call: { dial_mode: '' }, expect: 'none' },
  'a company': { person: { legal_form: 'legal-entity' }, expect: FOUND },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: FOUND },
  'an abandoned call': { call: { result: 'abandoned' }, expect: FOUND },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, expect: FOUND },
  'nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'an answering machine, and nothing was left': { call: { result: 'machine', talk_seconds: '5' }, expect: 'none' },
  'a call that came in': { call: { direction: 'inbound' }, expect: 'none' },
  'a service call': { call: { purpose: 'service' }, expect: 'none' },

  'nobody is known for the number': { person: null, expect: FOUND },
  'no consent at all': { consent: null, expect: FOUND },
  'somebody who asked to be called': { consent: { kind: 'request' }, expect: FOUND },
  'a charity': { entity: { sender: 'charity' }, campaign: { purpose: 'charitable' }, expect: FOUND },
  'a log that says both connected and not connected': { call: { connected: 'no' }, expect: FOUND },
  'a call of which the log does not say who called whom': { call: { direction: 'unknown' }, expect: FOUND },
});
