/** Amounts as they stand within sentences; no code of these is told to anybody. */
export const amountWords = {
  AMOUNT_HOURS:
    '{hours, number} {hours, plural, one {hour} other {hours}}{minutes, plural, =0 {} one { {minutes} minute} other { {minutes} minutes}}',
  AMOUNT_CONTACT_HOURS:
    '{hours, number} contact {hours, plural, one {hour} other {hours}}{minutes, plural, =0 {} one { {minutes} minute} other { {minutes} minutes}}',
  AMOUNT_CEUS: '{figure} {units, plural, =100 {CEU} other {CEUs}}',
} as const
