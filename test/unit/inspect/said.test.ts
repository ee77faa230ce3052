import { expect, it } from 'vitest';
import type { ColumnProfile } from '../../../src/inspect/column-profile.ts';
import { columnQuestions } from '../../../src/inspect/column-questions.ts';
import type { FeedGuess } from '../../../src/inspect/guess-columns.ts';
import { inspectSaid } from '../../../src/jobs/inspection.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { type Told, toldIn } from '../../../src/model/text.ts';
import { writeFile } from './inspecting.ts';

const LOG = `Starttijd;Telefoon;Opt-out;Duur (min)
03-04-2026 10:11;0612345601;ja;=1+1
04-05-2026 10:12;06*****602;nee;2
05-06-2099 10:13;;ja;3;4
`;

it('says the same in Dutch and in English, and keeps everything else', async () => {
  const said = await inspectSaid(writeFile(LOG), SILENT, { today: '2026-07-10' });
  const [english, dutch] = [toldIn(said, 'en'), toldIn(said, 'nl')];
  const textsOf = ({ questions, tables }: Told<typeof said>): readonly string[] => [
    ...questions,
    ...tables.flatMap(({ oddities }) => oddities.map(({ message }) => message)),
    ...tables.flatMap(({ columns }) => columns.flatMap(({ guess }) => guess?.because ?? [])),
  ];
  expect(textsOf(english).length).toBeGreaterThan(8);
  expect(textsOf(dutch)).toHaveLength(textsOf(english).length);
  expect(textsOf(dutch).filter((text) => textsOf(english).includes(text))).toEqual([]);
  expect(dutch.mapping).toBe(english.mapping);
  expect(dutch.questions).toContain('Hoe zijn de dagen in "Starttijd" geschreven: d-M-yyyy H:mm of M-d-yyyy H:mm?');
});

it.each([
  [
    'calls',
    'wie wie belde (richting), waarvoor er is gebeld (doel), hoe er is gebeld (manier van bellen), of iets anders',
  ],
  [
    'relations',
    'wat iemand kocht of waarvan iemand lid werd (soort), of de klant een consument of een bedrijf is (rechtsvorm, bij personen), of iets anders',
  ],
  [
    'consents',
    'of het een toestemming is of een verzoek om gebeld te worden (soort), hoe die is gegeven (manier van toestemmen), of iets anders',
  ],
] as const)('asks what a column of kinds says in a file of %s', (feed, choices) => {
  const soort = { heading: 'Soort', place: 0, filled: 1 } as ColumnProfile;
  const [question] = columnQuestions({ feed, columns: [], asked: [] } as unknown as FeedGuess, [soort]);
  expect(question?.nl).toBe(`Wat zegt "Soort": ${choices}?`);
});
