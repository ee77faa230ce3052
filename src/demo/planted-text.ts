import { wallText } from './dutch-calendar.ts';
import { type Call, momentOf } from './records.ts';
import { type DemoTruth, rulesBrokenBy } from './truth.ts';

/** `planted.json`: the truth per rule, and the planted acts of all months as they were played, one line each. */
export function plantedText(truth: DemoTruth, calls: readonly Call[]): string {
  const rules = truth.rules.map(
    ({ rule, calls: broken }) => `{ "rule": ${JSON.stringify(rule)}, "calls": ${listText(broken, '    ')} }`,
  );
  const acts = calls.filter((call) => call.scenario !== undefined).map(actOf);
  return `{
  "calls": ${truth.calls},
  "files": ${listText(truth.files, '  ')},
  "rules": [
    ${rules.join(',\n    ')}
  ],
  "acts": ${listText(acts, '  ')}
}
`;
}

/** What was played, at which local time, and which rules it breaks; none if it is lawful. */
function actOf(call: Call): object {
  return {
    act: call.scenario,
    vendor: call.vendor,
    call_id: call.id,
    local_time: wallText(momentOf(call)),
    rules: rulesBrokenBy(call),
  };
}

function listText(items: readonly unknown[], indent: string): string {
  if (items.length === 0) return '[]';
  const lines = items.map((item) => `${indent}  ${JSON.stringify(item)}`);
  return `[\n${lines.join(',\n')}\n${indent}]`;
}
