import { describe, expect, it } from 'vitest';
import { type FlowBands, flowBands } from '../../../src/print/charts/flow-bands.ts';
import { PALETTE } from '../../../src/print/charts/palette.ts';
import { type RateInterval, rateInterval } from '../../../src/print/charts/rate-interval.ts';
import { rateOverTime } from '../../../src/print/charts/rate-over-time.ts';
import { shareBar } from '../../../src/print/charts/share-bar.ts';
import { cutInMiddle, textWidth, wrapText } from '../../../src/print/charts/svg.ts';
import { type WeekMatrix, weekMatrix } from '../../../src/print/charts/week-matrix.ts';

const text = { id: 'test', title: 'A <title>', description: 'Words & figures' };
const format = String;
const part = { key: 'a', label: 'a', colour: '#000' };

function numbersOf(svg: string, attribute: string): readonly number[] {
  return [...svg.matchAll(new RegExp(` ${attribute}="(-?[\\d.]+)"`, 'g'))].map((match) => Number(match[1]));
}

describe('every chart', () => {
  const charts: Readonly<Record<string, string>> = {
    share: shareBar({ ...text, parts: [{ value: 1, colour: '#000' }] }),
    week: weekMatrix(week([])),
    flow: flowBands({ ...text, whole: part, middle: [part], end: [part], flows: [], format }),
    rate: rateInterval({ ...text, rows: [{ label: 'now', value: 1, low: 0, high: 2, text: '1' }], format }),
  };

  it.each(Object.entries(charts))('%s has an escaped title and description that it refers to', (_, svg) => {
    expect(svg).toContain('<title id="test-title">A &#60;title&#62;.</title>');
    expect(svg).toContain('<desc id="test-desc">Words &#38; figures</desc>');
    expect(svg).toContain('aria-labelledby="test-title test-desc"');
  });

  it.each(Object.entries(charts))('%s holds no figure that is no number', (_, svg) => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('flowBands', () => {
  const flow = (flows: FlowBands['flows']): string =>
    flowBands({
      ...text,
      whole: part,
      middle: [...'bcdefg'].map((key) => ({ key, label: key, colour: '#111' })),
      end: [...'xyz'].map((key) => ({ key, label: key, colour: '#222' })),
      flows,
      format,
    });

  it('draws one band from the whole to each part and one for each flow, the smallest visible', () => {
    const svg = flow([
      { from: 'b', to: 'x', value: 100_000 },
      { from: 'b', to: 'y', value: 1 },
      { from: 'c', to: 'y', value: 1 },
      { from: 'd', to: 'z', value: 0 },
    ]);
    expect(svg.match(/<path /g)).toHaveLength(2 + 3);
    expect(Math.min(...numbersOf(svg, 'height'))).toBeGreaterThan(1);
    expect(svg).toContain('>100002</text>');
    expect(svg).not.toContain('>d</text>');
  });

  it('leaves the label of a part to its own bands: they bend behind it, and a thin one passes above its lines', () => {
    const svg = flowBands({
      ...{ id: 'flow', title: 'flow', description: 'flow', format: String },
      whole: { key: 'all', label: 'all', colour: '#000' },
      middle: [
        { key: 'one', label: 'one', colour: '#000' },
        { key: 'two', label: 'a request to be called, made by the person', colour: '#000' },
      ],
      end: [{ key: 'good', label: 'good', colour: '#000' }],
      flows: [
        { from: 'one', to: 'good', value: 1000 },
        { from: 'two', to: 'good', value: 2 },
      ],
    });
    for (const [, start = '', bend = ''] of svg.matchAll(/d="M([\d.]+) [\d.]+H([\d.]+)C/g)) {
      expect(Number(bend) - Number(start)).toBeGreaterThanOrEqual(132);
    }
    const [band = 0] = [...svg.matchAll(/d="M271 ([\d.]+)H/g)].map(([, y]) => Number(y)).slice(-1);
    const lines = [...svg.matchAll(/x="277" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    const [figure = 0, first = 0] = lines.slice(-3);
    expect(figure).toBeLessThan(band);
    expect(first - 8).toBeGreaterThan(band);
  });

  it('gives each part room for its figure and both lines of its label', () => {
    const label = 'a request to be called, made by the person';
    const middle = [...'bcdefg'].map((key) => ({ key, label, colour: '#111' }));
    const svg = flowBands({
      ...{ ...text, whole: part, middle, end: [{ key: 'x', label: 'x', colour: '#222' }], format },
      flows: middle.map(({ key }, index) => ({ from: key, to: 'x', value: index === 0 ? 1000 : 1 + index * 9 })),
    });
    const lines = [...svg.matchAll(/x="277" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(lines).toHaveLength(6 * 3);
    const bars = [...svg.matchAll(/<rect x="262" y="([\d.]+)" width="9" height="([\d.]+)"/g)].map(
      ([, y, height]) => [Number(y), Number(y) + Number(height)] as const,
    );
    for (const [index, line] of lines.entries()) {
      expect(line - (lines[index - 1] ?? -99)).toBeGreaterThan(10);
      // The letters of a line do not touch the bars of other parts.
      const others = bars.filter((_, place) => place !== Math.floor(index / 3));
      expect(others.filter(([top, bottom]) => line > top && line - 8 < bottom)).toEqual([]);
    }
  });

  it('draws what went wrong on top of what did not', () => {
    const svg = flowBands({
      ...{ ...text, whole: part, middle: [part, { key: 'b', label: 'b', colour: '#111' }], format },
      end: [
        { key: 'bad', label: 'bad', colour: PALETTE.violation },
        { key: 'good', label: 'good', colour: '#222' },
      ],
      flows: [
        { from: 'a', to: 'bad', value: 3 },
        { from: 'b', to: 'good', value: 3 },
      ],
    });
    const fills = [...svg.matchAll(/<path [^>]*fill="([^"]+)"/g)].map(([, fill]) => fill);
    expect(fills.at(-1)).toBe(PALETTE.violation);
  });

  it('keeps all parts on the picture, however many are small', () => {
    const svg = flow([...'bcdefg'].map((from, index) => ({ from, to: 'x', value: index === 0 ? 9000 : 1 })));
    const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
    expect(Math.max(...numbersOf(svg, 'y'))).toBeLessThan(height);
    expect(Math.min(...numbersOf(svg, 'y'))).toBeGreaterThan(0);
  });
});

function week(
  cells: WeekMatrix['cells'],
  permitted: WeekMatrix['permitted'] = [],
  own: WeekMatrix['own'] = [],
): WeekMatrix {
  return {
    ...text,
    days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
    cells,
    permitted,
    permittedLabel: 'permitted',
    own,
    ownLabel: 'own',
    shadeLabel: 'conversations',
    numberLabel: 'figure: violations',
    format,
  };
}

describe('rateOverTime', () => {
  it('keeps figures and labels readable where a mark runs through them, and draws its line first', () => {
    const rate = { value: 120, low: 90, high: 160 };
    const svg = rateOverTime({
      ...text,
      months: [
        { label: 'May', year: '2026', rate, note: '' },
        { label: 'Jun', year: '', rate, note: '' },
      ],
      marks: [{ at: 1.5, label: 'a new rule' }],
      subject: 'last',
      format: (value) => `rate ${value}`,
      formatTick: String,
    });
    const rims = [...svg.matchAll(/<text paint-order="stroke"[^>]*>([^<]*)</g)].map(([, said]) => said);
    expect(rims).toEqual(['a new rule', 'rate 120', 'rate 120']);
    expect(svg.indexOf('stroke-dasharray')).toBeLessThan(svg.indexOf('rate 120'));
  });

  it('prints all months alike where none is the subject', () => {
    const rate = { value: 120, low: 90, high: 160 };
    const months = ['Oct', 'Nov', 'Dec'].map((label) => ({ label, year: '', rate, note: '' }));
    const drawn = { ...text, months, marks: [], format: String, formatTick: String };
    expect(rateOverTime({ ...drawn, subject: 'none' })).not.toMatch(/font-weight="600"/u);
    expect(rateOverTime({ ...drawn, subject: 'last' })).toMatch(/font-weight="600"[^>]*>Dec</u);
  });
});

describe('weekMatrix', () => {
  const frames = (svg: string): number => svg.split('stroke-width="1.8"').length - 1;

  it('prints violations as figures, and none where there are none', () => {
    const svg = weekMatrix(week([{ weekday: 1, hour: 10, conversations: 40, violations: 7 }]));
    expect(svg).toMatch(/fill="#a3172b">7<\/text>/);
    expect(weekMatrix(week([{ weekday: 1, hour: 10, conversations: 40, violations: 0 }]))).not.toContain('#a3172b');
  });

  it('frames neighbouring days with the same hours together', () => {
    const day = { open: 9 * 60, close: 22 * 60 };
    const saturday = { open: 10 * 60, close: 16 * 60 };
    expect(frames(weekMatrix(week([], [day, day, day, day, day, saturday, null])))).toBe(3);
    expect(frames(weekMatrix(week([], [null, day, null, day, day, day, day])))).toBe(3);
    expect(frames(weekMatrix(week([], [])))).toBe(0);
  });

  it('frames hours of the company itself apart, with a dashed line, to the minute', () => {
    const dashed = (svg: string): readonly number[] =>
      [...svg.matchAll(/width="([\d.]+)" height="[\d.]+" fill="none"[^>]*stroke-dasharray/g)].map((match) =>
        Number(match[1]),
      );
    const own = { open: 9 * 60 + 30, close: 20 * 60 };
    const svg = weekMatrix(week([], [], [own, own, null, null, null, null, null]));
    const hour = (696 - 78) / 15;
    expect(dashed(svg)[0]).toBeCloseTo(10.5 * hour, 1);
    expect(frames(svg)).toBe(0);
    expect(svg).toContain('>own</text>');
    expect(weekMatrix(week([]))).not.toContain('>own</text>');
  });

  it('shows hours of the night where there was a call', () => {
    const svg = weekMatrix(week([{ weekday: 7, hour: 3, conversations: 1, violations: 1 }]));
    expect(svg).toContain('>3</text>');
    expect(Math.min(...numbersOf(svg, 'x'))).toBeGreaterThanOrEqual(0);
  });

  it('gives every count a shade of its range', () => {
    for (const largest of [1, 4, 5, 6, 99, 100, 101, 25_000]) {
      const svg = weekMatrix(week([{ weekday: 1, hour: 9, conversations: largest, violations: 0 }]));
      const upper = [...svg.matchAll(/>(?:\d+–)?(\d+)<\/text>/g)].map((match) => Number(match[1]));
      expect(Math.max(...upper)).toBeGreaterThanOrEqual(largest);
    }
  });
});

describe('rateInterval', () => {
  const rows = (high: number): RateInterval['rows'] => [{ label: 'now', value: high / 2, low: 0, high, text: 'x' }];

  it.each([0, 0.4, 1, 7.3, 100, 283.9, 10_000])('holds an interval up to %d within its axis', (high) => {
    const svg = rateInterval({ ...text, rows: rows(high), format });
    expect(Math.max(...numbersOf(svg, 'x2'))).toBeLessThanOrEqual(520);
    expect(svg).not.toContain('NaN');
  });
});

describe('wrapped', () => {
  it('breaks between words and cuts what does not fit', () => {
    const lines = wrapText('one two three four five six seven eight', 10, 60, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines.every((line) => textWidth(line, 10) <= 60)).toBe(true);
  });

  it('cuts a word that is wider than the line', () => {
    expect(textWidth(wrapText('w'.repeat(500), 10, 60, 1)[0] ?? '', 10)).toBeLessThanOrEqual(60);
  });
});

describe('a name on one line', () => {
  it('stands whole where it fits', () => {
    expect(cutInMiddle('Alfa Contact B.V.', 11, 122)).toBe('Alfa Contact B.V.');
  });

  it('is cut in the middle, so that names which begin alike are told apart', () => {
    const names = ['noord', 'zuid'].map((place) =>
      cutInMiddle(`Stichting Samenwerkende Klantcontactcentra ${place}`, 11, 122),
    );
    expect(names[0]).toMatch(/^Stichting.*….*noord$/u);
    expect(names[1]).toMatch(/^Stichting.*….*zuid$/u);
    for (const name of names) expect(textWidth(name, 11)).toBeLessThanOrEqual(122);
  });

  it('gives no more than an ellipsis where there is no room', () => {
    expect(cutInMiddle('Alfa Contact', 11, 1)).toBe('…');
  });
});
