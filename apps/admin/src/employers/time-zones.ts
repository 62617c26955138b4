/** The time zones of the United States and its territories, where apprentices of this program work. */
const HERE = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'Pacific/Pago_Pago',
]

/** The time zones to choose from by IANA name, those of the United States first, then all others this browser knows. */
export function timeZones(): { value: string; label: string }[] {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !HERE.includes(zone))
  return [...HERE, ...others].map((value) => ({ value, label: value.replaceAll('_', ' ') }))
}
