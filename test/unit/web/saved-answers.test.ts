import { expect, it } from 'vitest';
import { SavedAnswers } from '../../../src/web/saved-answers.ts';

it('a page that was shown before an answer can still save another', () => {
  const answers = new SavedAnswers();
  answers.saved('first', 'second');
  answers.saved('second', 'third');
  expect(answers.after('first', 'third')).toBe('third');
});

it('a page that shows the settings of now saves to them, also where another page put back what an answer had changed', () => {
  const answers = new SavedAnswers();
  answers.saved('first', 'second');
  expect(answers.after('first', 'first')).toBe('first');
});

it('an answer after that is followed from there', () => {
  const answers = new SavedAnswers();
  answers.saved('first', 'second');
  answers.saved('first', 'third');
  expect(answers.after('first', 'third')).toBe('third');
});
