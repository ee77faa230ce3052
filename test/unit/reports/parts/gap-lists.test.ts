import { describe, expect, it } from 'vitest';
import { draftMark, gapList, gapNotice } from '../../../../reports/parts/gap-lists.ts';
import type { Gap, GapText } from '../../../../src/model/gaps.ts';

const GAP: Gap = {
  ...{ id: 'a', kind: 'feed', form: 'absent', feed: null, column: null, subject: '', vendors: [], files: [] },
  ...{ file_count: 0, rows: null, of: null, unread: 0, weight: 'decides', calls: 1, findings: 1, by_vendor: [] },
  ...{ blocking: false, accepted: null },
};
const ACCEPTED = { reason: 'Known.', until: '2026-12-31' };

function tell({ id, vendors, blocking, accepted, weight }: Gap): GapText {
  return {
    ...{ id, vendors, what: `What ${id}.`, where: '', weight: `Weight ${id}.`, todo: '', standing: '', setting: '' },
    acceptance: accepted === null ? '' : `Line ${id}.`,
    ...{ isBlocking: blocking && accepted === null, isAccepted: accepted !== null, hangs: weight },
  };
}

function gaps(...ids: readonly string[]): Gap[] {
  return ids.map((id) => ({ ...GAP, id }));
}

describe('the first page', () => {
  it('says in one line how many gaps there are, and has the three that weigh most for a document without a list', () => {
    expect(gapNotice(gaps('a', 'b', 'c', 'd'), tell, 'en')).toMatchObject({
      isDraft: false,
      lead: 'How calls were judged depends on 4 missing or unusual items of data.',
      page: 'page',
      gaps: ['a', 'b', 'c'].map((id) => ({ what: `What ${id}.`, weight: `Weight ${id}.` })),
    });
    expect(gapNotice([], tell, 'en')).toBeNull();
    expect(gapNotice([{ ...GAP, weight: 'rests' }], tell, 'en')).toBeNull();
  });

  it('of a draft has the reasons for it alone', () => {
    const notice = gapNotice([...gaps('a').map((gap) => ({ ...gap, blocking: true })), ...gaps('b')], tell, 'nl');
    expect(notice).toMatchObject({
      isDraft: true,
      lead: 'Dit is een concept: er staat 1 punt open dat deze uitkomst kan veranderen.',
      gaps: [{ what: 'What a.' }],
    });
  });

  it('says that it is a draft also where the reason is no matter of its reader', () => {
    expect(gapNotice(gaps('a'), tell, 'nl', true)).toMatchObject({
      isDraft: true,
      lead: 'Dit is een concept. Buiten dit callcenter staat nog een punt open dat de uitkomst als geheel kan veranderen.',
      ...{ page: '', gaps: [] },
    });
  });
});

describe('the first page of final results', () => {
  const accepted = (count: number): Gap[] =>
    Array.from({ length: count }, (_, place) => ({ ...GAP, id: String(place), blocking: true, accepted: ACCEPTED }));

  it('has what was accepted, in one line each, also where nothing is open', () => {
    expect(gapNotice(accepted(5), tell, 'nl')).toMatchObject({
      ...{ isDraft: false, lead: '', gaps: [] },
      accepted: { heading: 'Geaccepteerd', lines: ['Line 0.', 'Line 1.', 'Line 2.', 'Line 3.', 'Line 4.'] },
    });
    expect(gapNotice([...gaps('a'), ...accepted(1)], tell, 'nl')).toMatchObject({
      ...{ lead: 'Nog open: 1 punt', gaps: [] },
      accepted: { lines: ['Line 0.'] },
    });
  });

  it('counts the others after five', () => {
    expect(gapNotice(accepted(6), tell, 'nl')?.accepted?.lines.at(-1)).toBe('En nog 1 ander punt is geaccepteerd.');
    expect(gapNotice(accepted(9), tell, 'en')?.accepted?.lines.slice(4)).toEqual([
      ...['Line 4.', 'And 4 other points are accepted.'],
    ]);
  });

  it('is another one than that of a draft, which is about what is open', () => {
    const open = gaps('a').map((gap) => ({ ...gap, blocking: true }));
    expect(gapNotice([...open, ...accepted(1)], tell, 'nl')?.accepted).toBeNull();
  });
});

describe('every page', () => {
  it('of a draft has its mark, and of final results none', () => {
    expect(draftMark('draft', 'nl')).toBe('CONCEPT');
    expect(draftMark('draft', 'en')).toBe('DRAFT');
    expect(draftMark('final', 'nl')).toBeUndefined();
  });
});

describe('the list', () => {
  it('keeps apart what is open, what was accepted and what rests on a meaning', () => {
    const list = gapList(
      [...gaps('a'), { ...GAP, id: 'b', accepted: ACCEPTED }, { ...GAP, id: 'c', weight: 'rests' }],
      tell,
      'en',
    );
    expect([list.open, list.accepted, list.resting].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });
});
