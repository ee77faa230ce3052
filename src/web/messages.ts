import type { Text } from '../index.ts';

export const MESSAGES = {
  fileCannotBeRead: {
    en: 'Belaudit cannot read this file.',
    nl: 'Belaudit kan dit bestand niet lezen.',
  },
  askForOtherFile: {
    en: 'Ask the sender for the file in another form, such as CSV; leave this one out.',
    nl: 'Vraag de afzender om het bestand in een andere vorm, zoals CSV. Laat dit bestand weg.',
  },
  otherJobIsRunning: {
    en: 'Another job is running in this workspace.',
    nl: 'Er loopt al een opdracht in deze werkruimte.',
  },
  waitForOtherJob: {
    en: 'Wait until it is done, and try again.',
    nl: 'Wacht tot die klaar is, en probeer het opnieuw.',
  },
  thereIsNoFolder: (directory: string): Text => ({
    en: `There is no folder ${directory}.`,
    nl: `De map ${directory} bestaat niet.`,
  }),
  portIsTaken: (port: number): Text => ({
    en: `Another program of this computer uses port ${port}.`,
    nl: `Een ander programma op deze computer gebruikt poort ${port}.`,
  }),
  chooseAnotherPort: {
    en: 'Name another port, or leave --port out: then a free one is chosen.',
    nl: 'Noem een andere poort, of laat --port weg: dan wordt een vrije gekozen.',
  },
  makeFolderOrNameAnotherOne: { en: 'Make the folder, or name another one.', nl: 'Maak de map, of noem een andere.' },
};
