import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'round-durations',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Opvallend ronde gespreksduur',
      examined: { one: 'gesprek met een bekende duur', many: 'gesprekken met een bekende duur' },
      meaning:
        'Meer dan één op de vijf gesprekken duurde precies een veelvoud van tien seconden. Bij echte metingen is dat ongeveer één op de tien. De duur kan zijn afgerond of ingevuld.',
      unchecked: 'Er zijn minder dan 1.000 gesprekken met een bekende duur.',
    },
    en: {
      title: 'Strikingly round durations',
      examined: { one: 'conversation with a known duration', many: 'conversations with a known duration' },
      meaning:
        'More than one in five conversations lasted exactly a multiple of ten seconds. In real measurements it is about one in ten. Durations may have been rounded or filled in.',
      unchecked: 'There are fewer than 1,000 conversations with a known duration.',
    },
  },
};
