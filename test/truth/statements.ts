import { FIGURES, type Said } from './figures.ts';
import type { PrintedBlock } from './printed-blocks.ts';

/** Names that a document prints, by their kind, with what each stands for: months, parties, rules, causes. */
export type Names = Readonly<Record<keyof Said, readonly (readonly [name: string, id: string])[]>>;

/** A number with its meaning: what it counts, and of whom and of when its words say it. */
export interface Statement {
  readonly figure: string;
  readonly said: Said;
  readonly printed: number;
  /** Where the number begins and ends in the text. */
  readonly at: readonly [number, number];
  /** The names beside it that say of whom or of when it is. */
  readonly named: readonly { readonly kind: keyof Said; readonly at: readonly [number, number] }[];
}

export interface Reading {
  readonly statements: readonly Statement[];
  /** The text with all that was read blanked. */
  readonly rest: string;
}

interface Slot {
  readonly isFigure: boolean;
  readonly name: string;
  /** The name behind the number says whose it is, though there is one before it. */
  readonly behind: boolean;
  /** Which of several names of one kind says whose it is. */
  readonly nth: number | null;
  /** The name of its month, where only the heading of its column has one. */
  readonly month: string | null;
}

interface Form {
  /** The headings of the columns of its table; empty: it may stand anywhere. */
  readonly columns: string;
  readonly pattern: RegExp;
  /** What each group of the pattern is, in order. */
  readonly slots: readonly Slot[];
}

/** A whole number or one with decimals, never a part of a longer one. */
export const NUMBER: string = String.raw`(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?!\d|[.,]\d)`;
const MARKS = /\[(?<figure>[^\]]+)\]|<(?<name>[a-z]+)>|(?<bracket>[{|}])|(?<any>[…*])|(?<plain>[^[<{|}…*]+)/gu;
const BRACKETS: Readonly<Record<string, string>> = { '{': '(?:', '|': '|', '}': ')' };

/** Reads texts by forms: `[figure]` is a number (`[figure>]`: of the name behind it, `[figure#2]`: of the second name, `[figure@mei]`: of that month), `<name>` a name, `{one|other}` one of several texts, `…` any words without a number, and `*` anything. */
export class Reader {
  readonly #forms: readonly Form[];
  readonly #names: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(sentences: readonly string[], tables: Readonly<Record<string, readonly string[]>>, names: Names) {
    const lists = Object.entries(names).map(
      ([kind, list]) => [kind, new Map(list.map(([name, id]) => [name.toLowerCase(), id]))] as const,
    );
    this.#names = new Map(lists);
    const rows = Object.entries(tables).flatMap(([columns, forms]) => forms.map((form) => this.#form(form, columns)));
    this.#forms = [...rows, ...sentences.map((form) => this.#form(form, ''))];
  }

  /** @param context what the document and the headings above the text say */
  read({ text, columns }: PrintedBlock, context: Said): Reading {
    const statements: Statement[] = [];
    let rest = text;
    for (const form of this.#forms) {
      if (form.columns !== '' && form.columns !== columns) continue;
      for (const match of rest.matchAll(form.pattern)) {
        statements.push(...this.#statements(match, form, context));
        rest = `${rest.slice(0, match.index)}${' '.repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`;
      }
    }
    return { statements, rest };
  }

  #form(form: string, columns: string): Form {
    const slots: Slot[] = [];
    const parts = form.replace(/^\^|\$$/gu, '').matchAll(MARKS);
    const source = [...parts].map(({ groups = {} }) => {
      const { figure, name, bracket, any, plain = '' } = groups;
      if (bracket !== undefined) return BRACKETS[bracket];
      if (any !== undefined) return any === '…' ? '\\D*?' : '.*?';
      if (figure === undefined && name === undefined) return escaped(plain).replaceAll(/\s+/gu, '\\s+');
      slots.push(slotOf(figure, name));
      return figure === undefined ? `(${this.#anyOf(name ?? '')})` : `(${NUMBER})`;
    });
    const isWhole = columns !== '' || form.startsWith('^');
    const start = isWhole ? '^' : /^[\p{L}[<{]/u.test(form) ? '(?<![\\p{L}\\d])' : '';
    const end = columns !== '' || form.endsWith('$') ? '$' : '';
    return { columns, slots, pattern: new RegExp(`${start}${source.join('')}${end}`, 'dgiu') };
  }

  #anyOf(kind: string): string {
    const names = [...(this.#names.get(kind)?.keys() ?? [])].sort((one, other) => other.length - one.length);
    if (names.length === 0) throw new Error(`Nothing is known of the kind ${kind}`);
    return `(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`;
  }

  #statements(match: RegExpExecArray, { slots }: Form, context: Said): readonly Statement[] {
    const there = slots.flatMap((slot, place) => {
      const [text, at] = [match[place + 1], match.indices?.[place + 1]];
      return text === undefined || at === undefined ? [] : [{ ...slot, text, at }];
    });
    return there.flatMap((slot, place) => {
      if (!slot.isFigure) return [];
      const said: Record<string, string | undefined> = { ...context };
      if (slot.month !== null) said['month'] = this.#names.get('month')?.get(slot.month);
      const named = new Map<string, readonly [number, number]>();
      for (const { name: kind, text, at } of namesOf(slot, there.slice(0, place), there.slice(place + 1))) {
        const id = this.#names.get(kind)?.get(text.toLowerCase());
        said[kind] = id === '' ? undefined : id;
        named.set(kind, at);
      }
      const names = [...named].map(([kind, at]) => ({ kind: kind as keyof Said, at }));
      return [
        { figure: slot.name, said: said as unknown as Said, printed: amount(slot.text), at: slot.at, named: names },
      ];
    });
  }
}

/** The names beside a number; of those of one kind the last says whose it is. A number is said of a name before it, and of one behind it where none is before it. */
function namesOf<Filled extends Slot>(
  slot: Slot,
  before: readonly Filled[],
  after: readonly Filled[],
): readonly Filled[] {
  const [earlier, later] = [before.filter(({ isFigure }) => !isFigure), after.filter(({ isFigure }) => !isFigure)];
  if (slot.nth !== null) return [...earlier, ...later].slice(slot.nth - 1, slot.nth);
  return slot.behind ? [...earlier, ...later.toReversed()] : [...later.toReversed(), ...earlier];
}

function slotOf(figure: string | undefined, name: string = ''): Slot {
  const [called, mark = ''] = figure?.split(/(?=[>#@])/u) ?? [];
  if (called !== undefined && FIGURES[called] === undefined) throw new Error(`No figure is called ${called}`);
  const nth = mark.startsWith('#') ? Number(mark.slice(1)) : null;
  const month = mark.startsWith('@') ? mark.slice(1) : null;
  return { isFigure: called !== undefined, name: called ?? name, behind: mark === '>', nth, month };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^$()\\/|]/gu, '\\$&');
}

function amount(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
