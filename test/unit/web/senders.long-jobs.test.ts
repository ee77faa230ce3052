import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, opened } from './opened-server.ts';

interface Start {
  readonly asks: boolean;
  readonly entities: readonly { readonly name: string; readonly senders: readonly { readonly value: string }[] }[];
}

it('the kind of each legal entity is asked, for the law grants them different things', async () => {
  const directory = emptyFolder();
  mkdirSync(join(directory, 'in/Alfa'), { recursive: true });
  writeFileSync(
    join(directory, 'in/Alfa/gesprekken.csv'),
    'Call ID;Start;Number;Talk seconds;Agent\nA1;2026-06-01 10:00;0612345678;60;a1\n',
  );
  const rows = Array.from(
    { length: 12 },
    (_, place) =>
      `C${place};K${place};06123456${place + 10};${place % 2 === 0 ? 'Noord Kranten B.V.' : 'Noord Reizen B.V.'};2025-01-01;krant\n`,
  );
  writeFileSync(
    join(directory, 'in/contracten.csv'),
    `Contractnummer;Klantnummer;Telefoonnummer;Maatschappij;Contract vanaf;Product\n${rows.join('')}`,
  );
  const server = await opened(directory);
  const { entities } = await vi.waitFor(
    async () => {
      const view = await server.view<Start>('/own/start');
      if (!view.asks) throw new Error('the files are still being examined');
      return view;
    },
    { timeout: 60_000, interval: 100 },
  );
  expect(entities.map(({ name }) => name)).toEqual(['Noord Kranten B.V.', 'Noord Reizen B.V.']);
  expect(entities[1]?.senders.map(({ value }) => value)).toContain('publisher');
  const sent = await server.send('/own/start?do=confirm', {
    ...{ organisation: 'Noord', from: '2026-06-01', to: '2026-06-30', days: 'd' },
    ...{ 'entity.0.keep': 'on', 'entity.0.name': 'Noord Kranten B.V.', 'entity.0.sender': 'publisher' },
    ...{ 'entity.1.keep': 'on', 'entity.1.name': 'Noord Reizen B.V.', 'entity.1.sender': 'regular' },
    ...{ 'centre.0.keep': 'on', 'centre.0.name': 'Alfa' },
  });
  expect(sent.status).toBe(303);
  expect(parse(readFileSync(join(directory, 'belaudit.yaml'), 'utf8'))).toMatchObject({
    client: {
      entities: [
        { name: 'Noord Kranten B.V.', sender: 'publisher' },
        { name: 'Noord Reizen B.V.', sender: 'regular' },
      ],
    },
  });
});
