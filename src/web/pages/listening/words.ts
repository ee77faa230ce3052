import type { Question } from '../../../index.ts';

export interface ListeningPageWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'samples'
      | 'none'
      | 'callCentre'
      | 'period'
      | 'drawn'
      | 'heard'
      | 'list'
      | 'gone'
      | 'open'
      | 'draw'
      | 'drawLead'
      | 'size'
      | 'sizeHint'
      | 'seed'
      | 'seedHint'
      | 'by'
      | 'byHint'
      | 'drawIt'
      | 'place'
      | 'moment'
      | 'agent'
      | 'length'
      | 'state'
      | 'isHeard'
      | 'isOpen'
      | 'listenTo'
      | 'recording'
      | 'noRecording'
      | 'notHere'
      | 'keys'
      | 'remark'
      | 'remarkHint'
      | 'save'
      | 'next'
      | 'previous'
      | 'back'
      | 'done'
      | 'results'
      | 'workbook'
      | 'workbookLead'
      | 'drop'
      | 'choose'
      | 'sending'
      | 'sent'
      | 'notSent'
      | 'wouldWrite'
      | 'question'
      | 'yes'
      | 'no'
      | 'cannotTell'
      | 'apply'
      | 'cancel'
      | 'unread'
      | 'otherPreview'
      | 'nothingSaid'
      | 'basis',
      string
    >
  >;
  readonly questions: Readonly<Record<Question, string>>;
  readonly consent: string;
  readonly recorded: (line: string) => string;
  readonly written: (first: string, last: string) => string;
  readonly nothingNew: string;
  readonly title: (vendor: string, period: string) => string;
  readonly progress: (heard: string, drawn: string) => string;
  readonly callTitle: (place: string, drawn: string) => string;
  readonly seconds: (seconds: number) => string;
  readonly preview: (calls: number, known: number, unanswered: number) => string;
  readonly again: (calls: number) => string;
  readonly unreadRow: (row: number, question: string, shown: string) => string;
}
