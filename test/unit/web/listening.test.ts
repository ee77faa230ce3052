import { describe, expect, it } from 'vitest';
import { kindsOf, type ListeningView, withSample } from './listening-server.ts';
import { begunServer, type Opened } from './opened-server.ts';

describe('the page of listening', () => {
  it('lists the samples, and the calls of one; an empty workspace has none', async () => {
    const empty = await begunServer();
    expect(await empty.view<ListeningView>('/own/listening')).toMatchObject({ samples: [], sample: null, call: null });
    const server = await withSample();
    expect((await server.view<ListeningView>('/own/listening')).samples).toMatchObject([
      { line: 1, heard: '0', to: 'listening?sample=1' },
    ]);
    const { sample } = await server.view<ListeningView>('/own/listening?sample=1');
    expect(sample).toMatchObject({ progress: '0 van 3 gesprekken beluisterd.', isDone: false, results: null });
    expect(sample?.calls.map(({ to }) => to)).toEqual([1, 2, 3].map((call) => `listening?sample=1&call=${call}`));
    const html = (await server.visit('/own/listening?sample=1')).text;
    expect(html).not.toContain('[object Object]');
    expect((await server.visit('/own/listening?do=list&sample=1')).headers['content-disposition']).toContain(
      'sample.xlsx',
    );
  });

  it('asks of a call what can be asked of it, and does not say what the log claims', async () => {
    const server = await withSample();
    const first = await server.view<ListeningView>('/own/listening?sample=1&call=1');
    expect(first.call?.questions.map(({ name }) => name)).toEqual(['offered', 'identity', 'asked', 'consent']);
    const second = await server.view<ListeningView>('/own/listening?sample=1&call=2');
    expect(second.call?.questions.map(({ name }) => name)).toEqual(['offered', 'identity', 'asked']);
    expect(JSON.stringify(second.call)).not.toContain('"isChosen":true');
    expect(second.call).toMatchObject({
      callId: 'A-2',
      next: 'listening?sample=1&call=3',
      recording: '•••678/A-2.wav',
    });
    expect((await server.visit('/own/listening?sample=1')).text).not.toContain('12345678');
    // A listener begins at the first answer, using only the keyboard.
    const html = (await server.visit('/own/listening?sample=1&call=1')).text;
    expect(html.match(/autofocus/gu)).toHaveLength(1);
    expect(html).not.toContain('12345678');
    expect(html).toContain('<audio id="recording" controls');
  });

  it('records what was heard, goes on to the next call that nobody heard, and remembers who listens', async () => {
    const server = await withSample();
    const form = { sample: '1', call: '1', offered: 'no', asked: 'cannot-tell', text: 'Zij belde terug.', by: 'Piet' };
    const sent = await server.send('/own/listening?do=heard', form);
    expect([sent.status, sent.headers['location']]).toEqual([303, 'listening?sample=1&call=2&recorded=2']);
    const next = await server.view<ListeningView>('/own/listening?sample=1&call=2&recorded=2');
    expect(next).toMatchObject({ by: 'Piet', recorded: 'Vastgelegd als regel 2 van het besluitenregister.' });
    const again = await server.view<ListeningView>('/own/listening?sample=1&call=1');
    expect(again.call?.text).toBe('Zij belde terug.');
    const chosen = again.call?.questions.flatMap(({ name, options }) =>
      options.filter(({ isChosen }) => isChosen).map(({ value }) => [name, value]),
    );
    expect(chosen).toEqual([
      ['offered', 'no'],
      ['asked', 'cannot-tell'],
    ]);
    expect((await server.view<ListeningView>('/own/listening?sample=1')).sample?.results?.rows[0]?.counts).toEqual([
      ...['30', '1', '0', '0,0% (0,0–79,3)'],
    ]);
    for (const call of ['2', '3']) await server.send('/own/listening?do=heard', { ...form, call, text: '' });
    const done = await server.view<ListeningView>('/own/listening?sample=1');
    expect(done.sample).toMatchObject({ isDone: true, progress: '3 van 3 gesprekken beluisterd.' });
    expect(server.faults).toEqual([]);
  });

  it.each([
    { sample: '1', call: '1', by: 'Piet' },
    { sample: '1', call: '1', offered: 'yes', by: ' ' },
    { sample: '1', call: '1', offered: 'perhaps', by: 'Piet' },
    { sample: '1', call: '9', offered: 'yes', by: 'Piet' },
    { sample: '7', call: '1', offered: 'yes', by: 'Piet' },
  ])('records nothing of a form that is not filled in, or of a call that is not there: %j', async (form) => {
    const server = await withSample();
    expect((await server.send('/own/listening?do=heard', form)).status).toBe(422);
    expect(kindsOf(server)).toEqual(['sample']);
    expect(server.faults).toEqual([]);
  });

  it('plays a recording that lies in the workspace, from anywhere in it, and no other file', async () => {
    const server = await withSample();
    expect((await server.view<ListeningView>('/own/listening?sample=1&call=1')).call?.audio).toBe(
      'listening?do=recording&sample=1&call=1',
    );
    expect((await server.view<ListeningView>('/own/listening?sample=1&call=2')).call?.audio).toBe('');
    const play = (call: string, range?: string): ReturnType<Opened['visit']> =>
      server.visit(`/own/listening?do=recording&sample=1&call=${call}`, {
        headers: range === undefined ? {} : { range },
      });
    const whole = await play('1');
    expect([whole.status, whole.text, whole.headers['content-type']]).toEqual([200, 'RIFF0123456789', 'audio/wav']);
    const part = await play('1', 'bytes=4-7');
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, '0123', 'bytes 4-7/14']);
    expect((await play('1', 'bytes=-2')).text).toBe('89');
    expect((await play('1', 'bytes=99-')).status).toBe(416);
    for (const call of ['2', '3', '9', '../1']) expect((await play(encodeURIComponent(call))).status).toBe(404);
  });
});
