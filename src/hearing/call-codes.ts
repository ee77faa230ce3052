import type { NewLine } from './register-lines.ts';

/** A call: its call centre, and its id there. */
export interface CallName {
  readonly vendor: string;
  readonly call_id: string;
}

/** A consent, in the form of a call: no call centre has an empty id. */
export function consentName(consentId: string): CallName {
  return { vendor: '', call_id: consentId };
}

/** Hash of a text with the key of the register. */
type Hash = (text: string) => string;

const CODE = /^call-[0-9a-f]{40}$/u;
const CODES = /call-[0-9a-f]{40}/gu;
const CODE_BEGINS = '"call-';
const CODE_DIGITS = 40;
/** A telephone number has at least as many. */
const LEAST_DIGITS = 8;

/**
 * Lines of the register and their lists name a call or a consent by a keyed code if its id may contain a telephone number: lines can never be changed. The ids are in one file
 * beside them, sealed with the key. When it is removed, its id leaves that file, and only the code remains.
 */
export class CallCodes {
  readonly #hash: Hash;
  /** By code; null: the id was removed. */
  readonly #calls: Map<string, CallName | null>;
  #isChanged = false;

  private constructor(hash: Hash, calls: Map<string, CallName | null>) {
    this.#hash = hash;
    this.#calls = calls;
  }

  /** Reads the file. @param text null: there is no file yet @returns undefined if somebody changed it */
  static read(text: string | null, hash: Hash): CallCodes | undefined {
    if (text === null) return new CallCodes(hash, new Map());
    const end = text.indexOf('\n');
    const rows = text.slice(end + 1);
    if (text.slice(0, end) !== sealOf(hash, rows)) return undefined;
    const calls = rows
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => JSON.parse(row) as [code: string, vendor?: string, callId?: string]);
    return new CallCodes(
      hash,
      new Map(
        calls.map(([code, vendor, callId]) => [
          code,
          vendor === undefined || callId === undefined ? null : { vendor, call_id: callId },
        ]),
      ),
    );
  }

  /** Whether the file must be written again. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The text of the file. */
  text(): string {
    const rows = [...this.#calls]
      .map(([code, call]) => JSON.stringify(call === null ? [code] : [code, call.vendor, call.call_id]))
      .map((row) => `${row}\n`)
      .join('');
    return `${sealOf(this.#hash, rows)}\n${rows}`;
  }

  /** What a line says in place of the call's id, which is kept: its code, or the id itself if it cannot contain a number. */
  keep(call: CallName): string {
    const named = lineNameOf(call, this.#hash);
    if (named !== call.call_id && !this.#calls.get(named)) {
      this.#calls.set(named, { vendor: call.vendor, call_id: call.call_id });
      this.#isChanged = true;
    }
    return named;
  }

  /** Removes the ids of calls. Their codes stay. */
  remove(isGone: (call: CallName) => boolean): void {
    for (const [code, call] of this.#calls) {
      if (call === null || !isGone(call)) continue;
      this.#calls.set(code, null);
      this.#isChanged = true;
    }
  }

  /** Removes codes, with their ids, that nothing names. @param texts of the lines and their lists */
  prune(texts: readonly string[]): void {
    const named = new Set(texts.flatMap((text) => text.match(CODES) ?? []));
    for (const code of this.#calls.keys()) if (!named.has(code)) this.#isChanged = this.#calls.delete(code);
  }

  /** The id of the call that a line names; its code, if the id was removed. @returns undefined if the file lacks the code */
  idFor(named: string): string | undefined {
    if (!CODE.test(named)) return named;
    const call = this.#calls.get(named);
    return call === null ? named : call?.call_id;
  }

  /** A list of calls, one row of JSON per call, with codes in place of ids. @param vendor of a sample: rows of shared lists name their own */
  keepList(list: string, vendor: string | null): string {
    return mapRows(list, (row) => {
      const at = vendor === null ? 1 : 0;
      const owner = vendor ?? String(row[0]);
      return row.map((cell, place) => (place === at ? this.keep({ vendor: owner, call_id: String(cell) }) : cell));
    });
  }

  /** A list of calls with their ids. @returns undefined if the file lacks a code */
  listFor(list: string): string | undefined {
    // Most lists have no codes, and can be long.
    if (!list.includes(CODE_BEGINS)) return list;
    let isWhole = true;
    const plain = mapRows(list, (row) =>
      row.map((cell) => {
        const id = typeof cell === 'string' ? this.idFor(cell) : cell;
        isWhole &&= id !== undefined;
        return id;
      }),
    );
    return isWhole ? plain : undefined;
  }
}

/** What a line says in place of a call's id: its code, or the id itself if it cannot contain a number. */
export function lineNameOf({ vendor, call_id: callId }: CallName, hash: Hash): string {
  if (!mayHoldNumber(callId)) return callId;
  return `call-${hash(`call ${JSON.stringify([vendor, callId])}`).slice(0, CODE_DIGITS)}`;
}

/** The call or consent that a line is about; null: another subject. @param vendorOfSample the call centre of a sample of calls */
export function callOf(line: NewLine, vendorOfSample: (seq: number) => string | undefined): CallName | null {
  const about = line.about as {
    readonly vendor?: string;
    readonly call_id?: string;
    readonly consent_id?: string;
    readonly sample?: number;
  };
  if (about.consent_id !== undefined) return consentName(about.consent_id);
  const vendor = about.sample === undefined ? about.vendor : vendorOfSample(about.sample);
  return about.call_id === undefined || vendor === undefined ? null : { vendor, call_id: about.call_id };
}

/** Digits of every script count. An id that looks like a code must be coded itself. */
function mayHoldNumber(callId: string): boolean {
  return CODE.test(callId) || (callId.match(/\p{Number}/gu)?.length ?? 0) >= LEAST_DIGITS;
}

function mapRows(list: string, change: (row: readonly unknown[]) => readonly unknown[]): string {
  return list
    .split('\n')
    .map((row) => (row === '' ? '' : JSON.stringify(change(JSON.parse(row) as unknown[]))))
    .join('\n');
}

function sealOf(hash: Hash, rows: string): string {
  return hash(`calls ${rows}`);
}
