import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Output, type OutputSettings, type Page } from '../../../cli/output.ts';
import { printable, printableJson, withoutNumbers, wrapWords } from '../../../cli/printable.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

function screen(given: Partial<OutputSettings> & { tty?: boolean; mayColour?: boolean } = {}): {
  output: Output;
  text: () => string;
} {
  let text = '';
  const sink = {
    write: (more: string): void => {
      text += more;
    },
    isTTY: given.tty ?? false,
  };
  const output = new Output({
    results: sink,
    messages: sink,
    now: () => 0,
    mayColour: given.mayColour ?? true,
    debug: false,
  });
  output.configure({ json: false, quiet: false, colour: true, ...given });
  return { output, text: () => text };
}

const HOSTILE = '\u001B[31mred\u001B[0m\u0007\u202Egnp.exe\u2066\u200B\u0000\r\nnext\u009B2J';

describe('text from a file', () => {
  it('loses what would steer a terminal', () => {
    expect(printable(HOSTILE)).toBe('[31mred[0mgnp.exe next2J');
    expect(printable('café ☎ 12 – “x”')).toBe('café ☎ 12 – “x”');
  });

  it('never holds a control character or a mark of direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('reads back from JSON as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const json = printableJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
    expect(JSON.parse(printableJson({ HOSTILE }))).toEqual({ HOSTILE });
  });

  it('of unknown origin shows three digits of a number', () => {
    expect(withoutNumbers('row 12: +31 6 12345678, 0201234567')).toBe('row 12: •••678, •••567');
  });
});

describe('output', () => {
  const everywhere = (page: Page): void => {
    page.line(HOSTILE);
    page.paragraph(HOSTILE);
    page.heading(HOSTILE);
    page.table([HOSTILE], [[HOSTILE]]);
  };

  it('filters what it is given, wherever it goes', () => {
    const { output, text } = screen();
    output.result({}, everywhere);
    output.message(HOSTILE);
    output.failure(
      Object.assign(new Error(HOSTILE), {
        name: 'UserError',
        code: 'X',
        hint: HOSTILE,
        details: [{ file: HOSTILE, found: HOSTILE, message: HOSTILE }],
      }),
    );
    const progress = output.progress();
    progress.stage(HOSTILE);
    progress.note(HOSTILE);
    expect(text().replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('is coloured on a terminal only, and only where it may be', () => {
    const heading = (given: Parameters<typeof screen>[0]): string => {
      const { output, text } = screen(given);
      output.result({}, (page) => page.heading('Open'));
      return text();
    };
    expect(heading({ tty: true })).toBe('\u001B[1mOpen\u001B[0m\n');
    expect(heading({ tty: false })).toBe('Open\n');
    expect(heading({ tty: true, colour: false })).toBe('Open\n');
    expect(heading({ tty: true, mayColour: false })).toBe('Open\n');
  });

  it('puts numbers to the right and text to the left', () => {
    const { output, text } = screen();
    output.result({}, (page) =>
      page.table(
        ['rule', 'calls', 'note'],
        [
          ['a', 1, 'x'],
          ['long-rule', 12345, ''],
        ],
      ),
    );
    expect(text()).toBe('rule        calls  note\na               1  x\nlong-rule  12,345\n');
  });

  it('breaks sentences between words', () => {
    expect(wrapWords('one two  three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapWords('incomprehensibilities are long', 9)).toEqual(['incomprehensibilities', 'are long']);
    expect(wrapWords('', 9)).toEqual(['']);
    const { output, text } = screen();
    output.result({}, (page) => page.paragraph('word '.repeat(50).trim()));
    expect(
      text()
        .split('\n')
        .map((line) => line.length),
    ).toEqual([99, 99, 49, 0]);
  });

  it('prints JSON in place of words', () => {
    const { output, text } = screen({ json: true });
    output.result({ a: 1 }, everywhere);
    expect(text()).toBe('{\n  "a": 1\n}\n');
  });

  it('puts a message on a line of its own, and goes on with the progress', () => {
    const { output, text } = screen({ tty: true });
    output.progress().stage('Reading');
    output.message('Stopping.');
    expect(text()).toBe('\r\u001B[2KReading\r\u001B[2KStopping.\n\r\u001B[2KReading');
  });

  it('keeps messages back when quiet, but not failures', () => {
    const { output, text } = screen({ quiet: true });
    output.message('hello');
    output.progress().note('hello');
    expect(text()).toBe('');
    output.failure(new Error('x'));
    expect(text()).toContain('Error FAULT');
  });
});
