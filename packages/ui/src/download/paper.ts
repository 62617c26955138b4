/** Where people print on letter paper; everywhere else it is A4. */
const LETTER_REGIONS = ['US', 'CA', 'MX', 'CO', 'CL', 'CR', 'GT', 'NI', 'PA', 'PH', 'PR', 'SV', 'VE', 'DO']

/** The paper that people who read in this device's locale have in their printers. */
export function paperOf(locale: string = navigator.language): 'LETTER' | 'A4' {
  const { region } = new Intl.Locale(locale).maximize()
  return region !== undefined && LETTER_REGIONS.includes(region) ? 'LETTER' : 'A4'
}
