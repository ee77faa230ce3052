import { expect, it } from 'vitest';
import { rateInterval } from '../../src/render/charts/rate-interval.ts';
import { shareBar } from '../../src/render/charts/share-bar.ts';
import { stackedBars } from '../../src/render/charts/stacked-bars.ts';
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
