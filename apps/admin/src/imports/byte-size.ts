const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "71.7 kB" of a number of bytes, in steps of a thousand. */
export function byteSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat('en-US', {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step)
}
