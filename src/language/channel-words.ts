import type { Language } from '../model/configuration.ts';

/** Usual words for the channel of an objection. */
export const CHANNELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    phone: 'telefoon',
    call: 'een telefoongesprek',
    letter: 'een brief',
    email: 'e-mail',
    web: 'een website',
    shop: 'een winkel',
    chat: 'chat',
    sms: 'sms',
    app: 'een app',
  },
  en: {
    phone: 'telephone',
    call: 'a telephone call',
    letter: 'a letter',
    email: 'e-mail',
    web: 'a website',
    shop: 'a shop',
    chat: 'chat',
    sms: 'text message',
    app: 'an app',
  },
};
