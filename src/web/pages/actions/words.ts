import type { ActionFigure } from '../../../index.ts';

export interface ActionsWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'none'
      | 'line'
      | 'change'
      | 'state'
      | 'done'
      | 'dropped'
      | 'moved'
      | 'newDay'
      | 'newDayHint'
      | 'why'
      | 'whyHint'
      | 'by'
      | 'byHint'
      | 'save'
      | 'fromMeasure'
      | 'fromMeasureLead'
      | 'noMeasures'
      | 'measure'
      | 'choose'
      | 'owner'
      | 'due'
      | 'add'
      | 'byHand'
      | 'byHandLead'
      | 'what'
      | 'party'
      | 'figure'
      | 'rule'
      | 'ruleHint'
      | 'cause'
      | 'any'
      | 'check'
      | 'checkHint'
      | 'threshold'
      | 'thresholdHint'
      | 'nothingSaid',
      string
    >
  >;
  readonly figures: Readonly<Record<ActionFigure, string>>;
  readonly proposal: (party: string, what: string, calls: string) => string;
  readonly compared: (period: string) => string;
  readonly notCompared: string;
  readonly recorded: (line: string) => string;
}
