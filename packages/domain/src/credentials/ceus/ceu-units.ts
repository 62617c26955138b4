/**
 * Continuing education units are counted in whole hundredths of a CEU, so that 150 is 1.5 CEUs: AAPC and AHIMA grant
 * halves and quarters, and integers add up without rounding.
 */
export const UNITS_PER_CEU = 100

/** The hundredths of a CEU in a text such as "1.5" or "1,5"; null when it is no amount of at most two decimals above 0. */
export function ceuUnitsFrom(text: string): number | null {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const units = Number(whole) * UNITS_PER_CEU + Number(decimals.padEnd(2, '0'))
  return units > 0 ? units : null
}

/** Hundredths of a CEU as a bare figure: "36", "1.5". */
export function ceuFigure(units: number, locale: string): string {
  return (units / UNITS_PER_CEU).toLocaleString(locale, { maximumFractionDigits: 2, useGrouping: false })
}
