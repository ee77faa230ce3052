import { AUDIT_FROM } from './characters.ts';
import { dayOfClock } from './dutch-calendar.ts';
import { type Call, type Damage, isConversation } from './records.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Damages some rows of the ordinary days in the files. None of it makes a lawful call unlawful: a duration is lost only if the opt-out was offered or
 * nobody spoke, a number only if nobody was reached.
 */

const REVISED_ROWS = 3;

export function damageSomeRows(calls: readonly Call[], random: SeededRandom): void {
  for (const call of calls) {
    const damage = call.isOrdinary ? damageOf(call, random) : undefined;
    if (damage !== undefined) call.damage = damage;
  }
  reviseSomeRows(calls, random);
}

function damageOf(call: Call, random: SeededRandom): Damage | undefined {
  switch (call.vendor) {
    case 'merel':
      return damageAtMerel(call, random);
    case 'ekster':
      return damageAtEkster(call, random);
    // Asterisk's rows come straight from the exchange.
    case 'havik':
      return undefined;
  }
}

function damageAtMerel(call: Call, random: SeededRandom): Damage | undefined {
  const draw = random.fraction();
  if (draw < 0.002) return 'repeated';
  if (draw < 0.004) return mayLoseDuration(call) ? 'unreadable-duration' : undefined;
  if (draw < 0.0046) return mayLoseNumber(call) ? 'unreadable-number' : undefined;
  return undefined;
}

function damageAtEkster(call: Call, random: SeededRandom): Damage | undefined {
  const draw = random.fraction();
  if (draw < 0.022) return call.number.startsWith('+316') ? 'lost-zero' : undefined;
  if (draw < 0.026) return 'repeated';
  if (draw < 0.03) return mayLoseDuration(call) ? 'unreadable-duration' : undefined;
  if (draw < 0.034) return mayLoseNumber(call) ? 'unreadable-number' : undefined;
  if (draw < 0.036) return call.result === 'no-answer' ? 'contradictory' : undefined;
  return undefined;
}

function mayLoseDuration(call: Call): boolean {
  return call.optoutOffered === true || call.result === 'no-answer';
}

function mayLoseNumber(call: Call): boolean {
  return call.direction === 'outbound' && call.result === 'no-answer';
}

/** Ekster sends June again, with *not offered* changed to *offered*. */
function reviseSomeRows(calls: readonly Call[], random: SeededRandom): void {
  const candidates = calls.filter(
    (call) =>
      call.vendor === 'ekster' &&
      call.isOrdinary &&
      call.damage === undefined &&
      dayOfClock(call.started) >= AUDIT_FROM &&
      isConversation(call) &&
      call.talk > 60 &&
      call.optoutOffered === true &&
      call.campaign.purpose === 'commercial',
  );
  for (let revised = 0; revised < REVISED_ROWS; revised += 1) random.pick(candidates).damage = 'revised';
}
