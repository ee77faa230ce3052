import type { NewLine } from '../../../src/hearing/register-lines.ts';
import type { FindingName } from '../../../src/model/hearing.ts';

export const AT = '2026-07-14T09:12:33Z';
const SHA = 'a'.repeat(64);

export function findingOf(callId: string, vendor = 'alfa', rule = 'called-after-objection'): FindingName {
  return { vendor, call_id: callId, rule, period: '2026-06' };
}

export function replyTo(
  about: FindingName,
  answer: 'agreed' | 'disputed' | 'unclear' = 'disputed',
  more: { readonly received?: string; readonly text?: string; readonly row?: number; readonly vendor?: string } = {},
): NewLine {
  return {
    ...{ at: AT, by: 'J. Jansen', kind: 'reply', about, answer },
    from: { vendor: more.vendor ?? about.vendor, file: 'findings.xlsx', sha256: SHA, row: more.row ?? 3 },
    received: more.received ?? '2026-07-14',
    as_found: { responsible: about.vendor, cause: 'was-told', level: 'statute', grade: 'proven' },
    ...(more.text === undefined ? {} : { text: more.text }),
  };
}

export function sharedWith(
  vendor: string,
  findings: readonly FindingName[],
  replyBy: string | null = '2026-07-24',
): NewLine {
  return {
    ...{ at: AT, by: 'J. Jansen', kind: 'shared', about: { vendor, period: '2026-06' }, results_version: 1 },
    ...(replyBy === null ? {} : { reply_by: replyBy }),
    ...{ pack: SHA, opens: findings.length },
    list: listOf(findings),
  };
}

/** A pack as former versions recorded it: its day held for all that it showed. */
export function sharedFormerly(...pack: Parameters<typeof sharedWith>): NewLine {
  const { opens: _, ...line } = sharedWith(...pack) as Extract<NewLine, { kind: 'shared' }>;
  return line;
}

export function extendedFor(vendor: string, findings: readonly FindingName[], until: string): NewLine {
  return {
    ...{ at: AT, by: 'J. Jansen', kind: 'extended', about: { vendor, period: '2026-06' } },
    ...{ reply_by: until, reason: 'Vakantie.', list: listOf(findings) },
  };
}

function listOf(findings: readonly FindingName[]): string {
  return findings.map(({ vendor, call_id: id, rule }) => `${JSON.stringify([vendor, id, rule])}\n`).join('');
}

export function decided(
  about: FindingName | { vendor: string; rule: string; cause?: string; period: string },
  decision: 'upheld' | 'withdrawn' | 'more-asked' = 'upheld',
  more: Partial<Extract<NewLine, { kind: 'decision' }>> = {},
): NewLine {
  return {
    ...{ at: AT, by: 'J. Jansen', kind: 'decision', about, decision },
    ...(decision === 'withdrawn' ? { reason: 'own-error-in-data' as const } : {}),
    ...(decision === 'more-asked' ? { until: '2026-08-01' } : {}),
    ...more,
  };
}
