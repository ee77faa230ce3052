import type { Cells, StatedCase, StatedCases } from '../../../../rule-cases.ts';
import { possible } from './situations.ts';

const UNKNOWN_DIRECTION = possible('no-record');
const CAME_IN: Cells = { direction: 'inbound', caller_number: '{number2}' };

/** A call that is said to come in, from a number that the company listed. */
function fromListed(...numbers: readonly Cells[]): Pick<StatedCase, 'call' | 'rows'> {
  return { call: CAME_IN, rows: { numbers: numbers.map((each) => ({ number: '{number2}', ...each })) } };
}

/** A call that is said to come in, from a number that the call centre showed in so many calls. */
function fromShown(times: number, shown: Cells = {}): Pick<StatedCase, 'call' | 'rows'> {
  return { call: CAME_IN, rows: { calls: shownTimes(times, shown) } };
}

function shownTimes(times: number, shown: Cells = {}): readonly Cells[] {
  return Array.from({ length: times }, () => ({
    ...{ started_at: '2026-02-27T12:00:00', caller_number: '{number2}', ...shown },
  }));
}

/** Calls that a log says came in: a company does not ring itself. */
export const CALLS_THAT_CAME_IN: StatedCases = {
  'an inbound call': { call: { direction: 'inbound' }, expect: 'none' },
  'an inbound call from a number that is nobody’s': { call: CAME_IN, expect: 'none' },
  'an inbound call from a listed number of the company': {
    ...fromListed({ listed_from: '2025-01-01' }),
    expect: UNKNOWN_DIRECTION,
  },
  'an inbound call from a number that is listed from the day of the call': {
    ...fromListed({ listed_from: '2026-03-02' }),
    expect: UNKNOWN_DIRECTION,
  },
  'an inbound call from a number that is listed from the day after': {
    ...fromListed({ listed_from: '2026-03-03' }),
    expect: 'none',
  },
  'an inbound call from a number that is listed until the day of the call': {
    ...fromListed({ listed_from: '2025-01-01', listed_to: '2026-03-02' }),
    expect: UNKNOWN_DIRECTION,
  },
  'an inbound call from a number that was listed until the day before': {
    ...fromListed({ listed_from: '2025-01-01', listed_to: '2026-03-01' }),
    expect: 'none',
  },
  'an inbound call from one listed number of the company to another': {
    ...fromListed({ listed_from: '2025-01-01' }, { number: '{number}', listed_from: '2025-01-01' }),
    expect: 'none',
  },
  'an inbound call from a listed number, to one that was listed until the day before': {
    ...fromListed(
      { listed_from: '2025-01-01' },
      { number: '{number}', listed_from: '2025-01-01', listed_to: '2026-03-01' },
    ),
    expect: UNKNOWN_DIRECTION,
  },
  'an inbound call from a number that ten outbound calls showed': { ...fromShown(10), expect: UNKNOWN_DIRECTION },
  'an inbound call from a number that nine outbound calls showed': { ...fromShown(9), expect: 'none' },
  'an inbound call from a number that ten service calls showed': {
    ...fromShown(10, { purpose: 'service' }),
    expect: UNKNOWN_DIRECTION,
  },
  'an inbound call from a number that ten inbound calls showed': {
    ...fromShown(10, { direction: 'inbound' }),
    expect: 'none',
  },
  'an inbound call from a number that ten calls of another call centre showed': {
    ...fromShown(10, { vendor: '{vendor2}' }),
    vendor2: {},
    expect: 'none',
  },
  'an inbound call from a number that ten outbound calls showed, to another such number': {
    call: CAME_IN,
    rows: { calls: [...shownTimes(10), ...shownTimes(10, { caller_number: '{number}' })] },
    expect: 'none',
  },
  'an inbound call from a number that ten outbound calls showed, to a listed one': {
    call: CAME_IN,
    rows: { calls: shownTimes(10), numbers: [{ number: '{number}', listed_from: '2025-01-01' }] },
    expect: 'none',
  },
  'a service call from a listed number that is said to come in': {
    ...fromListed({ listed_from: '2025-01-01' }),
    call: { ...CAME_IN, purpose: 'service' },
    expect: 'none',
  },
};
