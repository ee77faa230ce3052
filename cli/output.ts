import type { ErrorDetail, Progress } from '../src/index.ts';
import { type Failure, isFailure, isInterruption } from './failure.ts';
import { groupedNumber } from './grouped-number.ts';
import {
  printable,
  printableJson,
  printableMasked,
  withMaskedNumbers,
  withoutNumbers,
  wrapWords,
} from './printable.ts';
import { drawProgress } from './progress.ts';

/** A stream to print on: standard output, standard error, or a test's. */
export interface Sink {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Longer lines are hard to read. Also used if the terminal's width is unknown. */
const WIDEST = 100;

export interface OutputOptions {
  readonly results: Sink;
  readonly messages: Sink;
  /** Milliseconds, from any starting point. */
  readonly now: () => number;
  /** Repeats an action at this interval in milliseconds, until the returned function is called. */
  readonly every?: (milliseconds: number, work: () => void) => () => void;
  /** False if the environment asks for plain text (NO_COLOR, a dumb terminal). */
  readonly mayColour: boolean;
  /** Prints the stack of a fault. */
  readonly debug: boolean;
}

export interface OutputSettings {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** Each item of a list is masked by itself: the end of one day and the beginning of the next are not a telephone number. */
export type Cell = string | number | readonly string[];

/** Prints lines of a result for people. */
export interface Page {
  readonly line: (text?: string) => void;
  /** Sentences, broken into lines. */
  readonly paragraph: (text: string) => void;
  readonly heading: (text: string) => void;
  /** Paragraphs under headings. */
  readonly sections: (sections: readonly { readonly heading: string; readonly lines: readonly string[] }[]) => void;
  /** Rows under headings; numbers are right-aligned. */
  readonly table: (headings: readonly string[], rows: readonly (readonly Cell[])[]) => void;
}

/** The only place that prints: results on standard output, everything else on standard error. Nothing from a file reaches the terminal unfiltered, and no cell of a table holds a whole telephone number. */
export class Output {
  readonly #options: OutputOptions;
  #settings: OutputSettings = { json: false, quiet: false, colour: true };
  #progress: Progress | undefined;

  constructor(options: OutputOptions) {
    this.#options = options;
  }

  configure(settings: OutputSettings): void {
    this.#settings = settings;
  }

  /** Prints a result: the value with `--json`, else what `words` writes about it. */
  result<Value>(value: Value, words: (page: Page, value: Value) => void): void {
    this.#endProgress();
    const { results } = this.#options;
    if (this.#settings.json) {
      results.write(`${printableJson(value)}\n`);
      return;
    }
    words(this.#page(results), value);
  }

  /** Prints what the library found or made, without whole telephone numbers. */
  outcome<Value>(value: Value, words: (page: Page, value: Value) => void): void {
    this.result(withMaskedNumbers(value), words);
  }

  /** Shows on standard error what is about to happen, even with `--quiet`: the user must confirm it. */
  preview(words: (page: Page) => void): void {
    this.#endProgress();
    words(this.#page(this.#options.messages));
  }

  /** Our own text, printed unchanged: help and version. */
  help(text: string, target: 'results' | 'messages' = 'results'): void {
    this.#options[target].write(text);
  }

  message(text: string): void {
    if (this.#settings.quiet) return;
    const shown = withMaskedNumbers(text);
    if (this.#progress === undefined) this.#options.messages.write(`${printable(shown)}\n`);
    else this.#progress.note(shown);
  }

  /** @param signal once aborted, the next progress report throws */
  progress(signal?: AbortSignal): Progress {
    const { messages, now, every } = this.#options;
    const isTerminal = messages.isTTY === true;
    this.#progress = drawProgress({
      write: (text) => {
        if (!this.#settings.quiet) messages.write(text);
      },
      columns: isTerminal ? widthOf(messages) : undefined,
      now,
      ...(every === undefined ? {} : { every }),
      ...(signal === undefined ? {} : { signal }),
    });
    return this.#progress;
  }

  /** Prints why the command ended: words on standard error; with `--json`, JSON on standard output. */
  failure(error: unknown): void {
    this.#endProgress();
    const { code, message, hint, details } = asFailure(error);
    const failure = withMaskedNumbers({ code, message, hint, details });
    if (this.#settings.json) {
      this.#options.results.write(`${printableJson({ error: failure })}\n`);
    } else {
      const { messages } = this.#options;
      messages.write(`${this.#paint('31;1', `Error ${failure.code}`, messages)}: ${printable(failure.message)}\n`);
      const lines = [...failure.details.map((detail) => `  ${detailText(detail)}`), failure.hint];
      for (const line of lines) if (line !== '') messages.write(`${printable(line)}\n`);
    }
    if (this.#options.debug && !isFailure(error) && error instanceof Error && error.stack !== undefined) {
      for (const line of error.stack.split('\n')) this.#options.messages.write(`${printable(withoutNumbers(line))}\n`);
    }
  }

  /** Says on standard error that output could not be written, for example to a full disk. */
  unwritten(error: NodeJS.ErrnoException): void {
    const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG';
    const { messages } = this.#options;
    try {
      messages.write(
        `Error OUTPUT_NOT_WRITTEN: The output could not be written: ${isFull ? 'its disk is full' : (error.code ?? 'it failed')}.\n` +
          'Send it elsewhere, and run the command again. Files that the command makes in the workspace are not affected.\n',
      );
    } catch {
      // Nobody can be told then.
    }
  }

  /** Ends a line that is being redrawn, so that it stays visible. */
  #endProgress(): void {
    this.#progress?.done();
    this.#progress = undefined;
  }

  #page(sink: Sink): Page {
    const write = (text: string): void => {
      sink.write(`${text}\n`);
    };
    const paragraph = (text: string): void => {
      for (const line of wrapWords(printable(text), Math.min(widthOf(sink), WIDEST))) write(line);
    };
    const heading = (text: string): void => write(this.#paint('1', printable(text), sink));
    return {
      line: (text = '') => write(printable(text)),
      paragraph,
      heading,
      sections: (sections) => {
        for (const section of sections) {
          heading(section.heading);
          for (const line of section.lines) paragraph(line);
        }
      },
      table: (headings, rows) => {
        const [first, ...others] = tableLines(headings, rows);
        write(this.#paint('1', first ?? '', sink));
        for (const line of others) write(line);
      },
    };
  }

  #paint(style: string, text: string, sink: Sink): string {
    const isColoured = this.#settings.colour && this.#options.mayColour && sink.isTTY === true;
    return isColoured ? `\u001B[${style}m${text}\u001B[0m` : text;
  }
}

/** A terminal that does not know its width reports 0. */
function widthOf({ columns }: Sink): number {
  return columns === undefined || columns === 0 ? WIDEST : columns;
}

/** Any error in the shape of a failure, including stops on request and internal errors. */
export function asFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  if (isInterruption(error))
    return { code: 'INTERRUPTED', message: 'Stopped on request.', hint: 'Run the same command again.', details: [] };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'FAULT',
    message: `This should not have happened: ${withoutNumbers(message.split('\n')[0] ?? '')}`,
    hint: 'It is an error in Belaudit, not in your files. Run the command again with BELAUDIT_DEBUG=1 and report its output; it holds no telephone numbers.',
    details: [],
  };
}

/** `belaudit.yaml:12: vendors[0].id: found "x", expected …. What is wrong.` */
function detailText(detail: ErrorDetail): string {
  const place = detail.line === undefined ? detail.file : `${detail.file ?? ''}:${detail.line}`;
  const found = [
    ...(detail.found === undefined ? [] : [`found ${detail.found}`]),
    ...(detail.expected === undefined ? [] : [`expected ${detail.expected}`]),
  ].join(', ');
  return [place, detail.key, found === '' ? detail.message : `${found}. ${detail.message}`]
    .filter((part) => part !== undefined && part !== '')
    .join(': ');
}

function tableLines(headings: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const cells = [headings.map(printableMasked), ...rows.map((row) => row.map(cellText))];
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isRight = headings.map((_, column) => rows.length > 0 && rows.every((row) => isNumeric(row[column])));
  const pad = (text: string, column: number): string =>
    isRight[column] === true ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return cells.map((row) => row.map(pad).join('  ').trimEnd());
}

function isNumeric(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,]*$/u.test(cell));
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return printableMasked(groupedNumber(cell));
  return typeof cell === 'string' ? printableMasked(cell) : cell.map(printableMasked).join(' | ');
}
