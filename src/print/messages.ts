import type { Text } from '../model/text.ts';

export const MESSAGES = {
  belauditBrowserNamesProgramThatDoes: {
    en: 'BELAUDIT_BROWSER names a program that does not exist or cannot run.',
    nl: 'BELAUDIT_BROWSER noemt een programma dat er niet is of niet kan starten.',
  },
  setItToPathOfChrome: {
    en: 'Set it to the path of Chrome, Chromium or Edge, or leave it empty.',
    nl: 'Zet daar het pad van Chrome, Chromium of Edge, of laat het leeg.',
  },
  program: { en: 'a program', nl: 'een programma' },
  notProgram: { en: 'not a program', nl: 'geen programma' },
  noBrowserWasFoundToMake: {
    en: 'No browser was found to make PDFs with, and none could be fetched.',
    nl: 'Er is geen browser gevonden om pdf’s mee te maken, en er kon er geen worden opgehaald.',
  },
  installBrowser: {
    en: 'Install Chrome, Chromium or Edge (on Debian: `apt-get install chromium`, which also brings what a fetched browser lacks on a bare server); or run `npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer`; or set BELAUDIT_BROWSER to the path of one. Everything but the PDFs works without.',
    nl: 'Installeer Chrome, Chromium of Edge, en maak de rapporten opnieuw. Alles behalve de pdf’s werkt zonder.',
  },
  browserDidNotStart: {
    en: 'The browser that makes the PDFs did not start.',
    nl: 'De browser die de pdf’s maakt, startte niet.',
  },
  startBrowserByHand: {
    en: 'Start it once by hand, or set BELAUDIT_BROWSER to another Chrome, Chromium or Edge.',
    nl: 'Start hem een keer zelf, of noem in BELAUDIT_BROWSER een andere Chrome, Chromium of Edge.',
  },
  didNotStart: { en: 'did not start', nl: 'startte niet' },
  givesNoReport: (name: string): Text => ({
    en: `it gives no report called ${name} with a title in nl and en and a function documents`,
    nl: `zij geeft geen rapport met de naam ${name}, een title in nl en en, en een functie documents`,
  }),
  commandIsWrong: { en: 'The command is wrong.', nl: 'De opdracht klopt niet.' },
  correctCommand: {
    en: 'Correct the command of the scheduler; belaudit run --help says what it can be.',
    nl: 'Verbeter de opdracht van de planner; belaudit run --help noemt wat kan.',
  },
  faultInProgram: { en: 'This is a fault in Belaudit itself.', nl: 'Dit is een fout in Belaudit zelf.' },
  reportFault: {
    en: 'Report the fault, with what the command says.',
    nl: 'Meld de fout, met wat de opdracht zegt.',
  },
};
