import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: () =>
    'In de naam van dit bestand staat wat een telefoonnummer kan zijn. De lijst van bestanden houdt de naam zoals hij is, ook nadat iemand is vergeten.',
  weight: () => 'Geen oordeel hangt ervan af.',
  todo: () => 'Geef het bestand een naam zonder nummer, en beoordeel de periode opnieuw.',
};
