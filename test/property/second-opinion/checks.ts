/** Section 6: the outcome of a record's checks, one by one and together. */

/** A check that is not met gives the near miss. */
export type Check = 'met' | { readonly is: 'failed' | 'unknown' | 'open'; readonly nearMiss: string };

/** The near miss is empty if the record is valid. */
export interface Assessment {
  readonly status: 'valid' | 'possible' | 'unproven' | 'failed';
  readonly nearMiss: string;
}

export function failed(nearMiss: string): Check {
  return { is: 'failed', nearMiss };
}

export function unknown(nearMiss: string): Check {
  return { is: 'unknown', nearMiss };
}

export function open(nearMiss: string): Check {
  return { is: 'open', nearMiss };
}

export function metOr(isMet: boolean, otherwise: Check): Check {
  return isMet ? 'met' : otherwise;
}

/** Failed is certain; then comes unknown, then left open by the clock. */
export function assess(checks: readonly Check[]): Assessment {
  const first = (is: string): string | undefined =>
    checks.flatMap((check) => (check !== 'met' && check.is === is ? [check.nearMiss] : []))[0];
  const [hasFailed, isUnknown, isOpen] = [first('failed'), first('unknown'), first('open')];
  if (hasFailed !== undefined) return { status: 'failed', nearMiss: hasFailed };
  if (isUnknown !== undefined) return { status: 'unproven', nearMiss: isUnknown };
  if (isOpen !== undefined) return { status: 'possible', nearMiss: isOpen };
  return { status: 'valid', nearMiss: '' };
}

export function isUnknown(check: Check): boolean {
  return check !== 'met' && check.is === 'unknown';
}
