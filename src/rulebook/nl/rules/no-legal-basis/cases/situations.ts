import type { Cells, RuleCase } from '../../../../rule-cases.ts';

export const CALL: Cells = { started_at: '2026-03-02T10:00:00' };
/** After the customer relation ceased to be a ground. */
export const LATER: Cells = { started_at: '2026-07-06T10:00:00' };
export const NO_RECORD = { grade: 'not-demonstrable', reason: 'no-record' } as const;

export const proven = (reason: string): RuleCase['expect'] => ({ grade: 'proven', reason });
export const notDemonstrable = (reason: string): RuleCase['expect'] => ({ grade: 'not-demonstrable', reason });
export const possible = (reason: string): RuleCase['expect'] => ({ grade: 'possible', reason });

type Known = Pick<RuleCase, 'call' | 'consent'> & { readonly rows: NonNullable<RuleCase['rows']> };

/** A call on a consent that differs from a sound one. */
export function consent(cells: Cells, call: Cells = {}): Pick<RuleCase, 'call' | 'consent'> {
  return { call: { ...CALL, ...call }, consent: cells };
}

/** A call to a customer who pays for solar panels and was told how to object. */
export function customer(relation: Cells = {}, call: Cells = {}): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: {
      relations: [
        {
          relation_id: 'R-{call}',
          entity: '{entity}',
          kind: 'subscription',
          started_on: '2024-02-01',
          person_id: '{person}',
          number: '{number}',
          paid_amount: '25.00',
          product: 'solar',
          optout_offered_at_collection: 'yes',
          ...relation,
        },
      ],
    },
  };
}

/** A donor, by default of ten euros, before the law required an opt-out offer. */
export function donor(relation: Cells = {}, call: Cells = {}): Known & Pick<RuleCase, 'entity' | 'campaign'> {
  return {
    ...customer({ kind: 'gift', started_on: '2026-01-15', paid_amount: '10', product: '', ...relation }, call),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
  };
}

/** A call without any basis, and deliveries of the number to the call centre. */
export function delivered(call: Cells, ...handovers: readonly Cells[]): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: { handovers: handovers.map((each) => ({ number: '{number}', kind: 'lead', ...each })) },
  };
}

export const LEFT_OUT: Cells = {
  ...{ number: '{number}', campaign: '{campaign}', to_call: 'no', delivered_at: '2026-02-26T12:00:00' },
};

/** A call without a record, after these call lists were screened. */
export function screened(call: Cells, ...lists: readonly Cells[]): ReturnType<typeof delivered> {
  return { ...delivered(call), rows: { screenings: lists.map((list) => ({ vendor: '{vendor}', ...list })) } };
}

/** A number that a screened list left out, and that was handed over at the given time. */
export function sentAndScreened(handover: Cells): ReturnType<typeof delivered> {
  const known = delivered({}, handover);
  return { ...known, rows: { ...known.rows, ...screened({}, LEFT_OUT).rows } };
}

/** Somebody who asked to be called, and was called in between. */
export function askedToBeCalled(
  request: Cells,
  ...earlier: readonly Cells[]
): Pick<RuleCase, 'call' | 'consent' | 'rows'> {
  return {
    call: CALL,
    consent: { kind: 'request', given_at: '2026-02-20T12:00:00', ...request },
    rows: {
      calls: earlier.map((each, place) => ({ call_id: `{call}-${place}`, started_at: '2026-02-25T12:00:00', ...each })),
    },
  };
}
