import { expect, it } from 'vitest';
import { latencyBars } from '../../src/render/charts/latency-bars.ts';
import { numberStory } from '../../src/render/charts/number-story.ts';
import { rateInterval } from '../../src/render/charts/rate-interval.ts';
import { rateOverTime } from '../../src/render/charts/rate-over-time.ts';
import { shareBar } from '../../src/render/charts/share-bar.ts';
import { stackedBars } from '../../src/render/charts/stacked-bars.ts';
import { trendLine } from '../../src/render/charts/trend-line.ts';
import { weekMatrix } from '../../src/render/charts/week-matrix.ts';

/** One picture of each kind of chart. Look at them when they change. */

const format = (value: number): string => String(value);
const text = (id: string): { id: string; title: string; description: string } => ({
  id,
  title: `Title of ${id}`,
  description: `Figures of ${id} in words.`,
});

it('stacked bars', async () => {
  const svg = stackedBars({
    ...text('stacked'),
    series: [
      { label: 'you', fill: 'dark' },
      { label: 'the company', fill: 'middle' },
      { label: 'another call centre', fill: 'light' },
      { label: 'undetermined', fill: 'hatched' },
    ],
    totalLabel: 'total',
    rows: [
      { label: 'Called after a stop', note: 'law', mark: '#a3172b', values: [42, 27, 16, 10], total: 95 },
      {
        label: 'A rule with a name that needs two lines of text',
        note: 'code or norm',
        mark: '#c8811a',
        values: [1, 0, 0, 0],
        total: 1,
      },
    ],
    format,
  });
  await expect(svg).toMatchFileSnapshot('charts/stacked-bars.svg');
});

it('a share bar', async () => {
  const svg = shareBar({
    ...text('share'),
    parts: [
      { value: 1, colour: '#a3172b' },
      { value: 0, colour: '#c8811a' },
      { value: 20_000, colour: '#d9dce0' },
    ],
  });
  await expect(svg).toMatchFileSnapshot('charts/share-bar.svg');
});

it('a week', async () => {
  const day = { open: 9, close: 22 };
  const cells = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    [9, 13, 20, 21].map((hour) => ({
      weekday,
      hour,
      conversations: weekday * hour,
      violations: hour > 19 ? weekday : 0,
    })),
  );
  const svg = weekMatrix({
    ...text('week'),
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    cells,
    permitted: [day, day, day, day, day, { open: 10, close: 16 }, null],
    permittedLabel: 'permitted hours',
    own: [day, day, day, day, day, { open: 10, close: 16 }, null].map(
      (hours) => hours && { open: hours.open * 60 + 30, close: hours.close * 60 - 90 },
    ),
    ownLabel: 'own hours',
    shadeLabel: 'Conversations',
    numberLabel: 'violations',
    format,
  });
  await expect(svg).toMatchFileSnapshot('charts/week-matrix.svg');
});

it('rates with their intervals', async () => {
  const svg = rateInterval({
    ...text('rate'),
    rows: [
      { label: 'This period', value: 251.4, low: 222.5, high: 283.9, text: '251.4 (222.5 to 283.9)' },
      { label: 'May 2026', value: 203.3, low: 175.2, high: 235.7, text: '203.3 (175.2 to 235.7)' },
    ],
    format,
  });
  await expect(svg).toMatchFileSnapshot('charts/rate-interval.svg');
});

it('rates over thirteen months', async () => {
  const names = ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
  const svg = rateOverTime({
    ...text('months'),
    months: names.map((label, index) => ({
      label,
      year: index === 0 ? '2025' : index === 7 ? '2026' : '',
      rate: index < 4 || index === 9 ? null : { value: 150 + 9 * index, low: 120 + 9 * index, high: 185 + 9 * index },
      note: index === 9 ? '–' : 'none',
    })),
    marks: [
      { at: 1, label: '1 July 2025, new rule: Consent not verified' },
      { at: 12.3, label: '10 June 2026: consent needed; a customer relation counts for exceptions only' },
    ],
    format: (value) => value.toFixed(1),
    formatTick: format,
  });
  await expect(svg).toMatchFileSnapshot('charts/rate-over-time.svg');
});

it('times as bars', async () => {
  const svg = latencyBars({
    ...text('latency'),
    bars: [
      { label: 'up to 1 hour', value: 0, tone: 'in-time' },
      { label: '1–24 hours', value: 84, tone: 'in-time' },
      { label: '1–28 days', value: 16, tone: 'late' },
      { label: 'after 28 days', value: 1, tone: 'too-late' },
      { label: 'not', value: 7, tone: 'never' },
    ],
    marks: [
      { after: 2, label: '24 hours' },
      { after: 3, label: '28 days' },
    ],
    format,
  });
  await expect(svg).toMatchFileSnapshot('charts/latency-bars.svg');
});

it('the story of a number', async () => {
  const svg = numberStory({
    ...text('story'),
    marks: [
      { mark: 'end', label: 'relation begins', date: '1 Mar 2019', day: 0 },
      { mark: 'consent', label: 'consent', date: '5 Jan 2026, 10:00', day: 2502.4 },
      { mark: 'objection', label: 'objection', date: '12 May 2026', day: 2629 },
      { mark: 'handover', label: 'supplied: do not call', date: '20 May 2026, 09:12', day: 2637.4 },
      { mark: 'call', label: '3 calls', date: '22 May 2026, 11:00', day: 2639.5 },
      { mark: 'the-call', label: 'this call', date: '3 Jun 2026, 20:14', day: 2651.8 },
    ],
    bands: [
      { label: 'The law: register', from: null, to: 853, tone: 'law' },
      { label: 'The law: consent or a customer relation needed', from: 853, to: null, tone: 'law' },
      { label: 'customer relation (subscription)', from: 0, to: 2630, tone: 'relation' },
    ],
  });
  await expect(svg).toMatchFileSnapshot('charts/number-story.svg');
});

it('a trend line with a gap and a month by itself', async () => {
  const svg = trendLine({ ...text('trend'), values: [null, 12, null, 40, 35, 20, null, 18, 10], largest: 50 });
  await expect(svg).toMatchFileSnapshot('charts/trend-line.svg');
});
