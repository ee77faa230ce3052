import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Niet gezegd dat een AI-stem belt',
    sentence: 'In dit gesprek sprak een computerstem en volgens het bestand is dat niet gezegd.',
    meaning: [
      'Sinds 2 augustus 2026 moeten mensen horen dat zij met een AI-systeem te maken hebben (AI-verordening; niet zelf gelezen).',
      'Die plicht rust op wie het systeem levert. Onze lezing: voor wie ermee belt, is het een teken dat er iets misgaat.',
      'Dat geldt ook voor gesprekken met bedrijven, en voor een boodschap op de voicemail.',
    ].join(' '),
    proof: [
      'In het belbestand staat dat een AI-stem belde, en dat niet is gezegd dat het een AI-stem is.',
      'Staat daar niets over, dan is dit geen bevinding.',
      'De uitkomst is altijd ‘mogelijk’, omdat niet vaststaat wie dit had moeten zeggen: wie het systeem levert, of wie ermee belt.',
    ].join(' '),
    remedy:
      'Laat de AI-stem in de eerste zin zeggen dat zij een computerstem is, en leg in het belbestand vast dat dit is gezegd.',
    sanction: 'Wie hierop toeziet en welke boete hierop staat, weten wij niet: die bron is niet ingezien.',
  },
  en: {
    title: 'AI voice not disclosed',
    sentence: 'A computer voice spoke in this call, and according to the log this was not said.',
    meaning: [
      'Since 2 August 2026 people must be told that they deal with an AI system (AI Act; not read by us).',
      'That duty falls on whoever provides the system. Our reading: for whoever calls with it, it is a sign that something goes wrong.',
      'It holds for calls to companies too, and for a message on voicemail.',
    ].join(' '),
    proof: [
      'The call log says that an AI voice called, and that nobody was told that it is one.',
      'If it says nothing about this, there is no finding.',
      'The outcome is always ‘possible’, because it is not settled who should have said so: whoever provides the system, or whoever calls with it.',
    ].join(' '),
    remedy:
      'Let the AI voice say in its first sentence that it is a computer voice, and record in the call log that this was said.',
    sanction: 'We do not know who supervises this, nor which fine there is: that source was not consulted.',
  },
};
