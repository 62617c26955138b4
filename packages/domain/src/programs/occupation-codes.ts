/** O*NET-SOC codes this product knows, by the year of their taxonomy, with what followed them (domain.md 2.8). */
const KNOWN: Record<string, { taxonomy: number; title: string; successors: readonly string[] }> = {
  '29-2071.00': {
    taxonomy: 2010,
    title: 'Medical Records and Health Information Technicians',
    successors: ['29-2072.00', '29-9021.00'],
  },
  '29-2072.00': { taxonomy: 2019, title: 'Medical Records Specialists', successors: [] },
  '29-9021.00': {
    taxonomy: 2019,
    title: 'Health Information Technologists and Medical Registrars',
    successors: [],
  },
}

/** Misprints of known codes, with what was meant. */
const MISPRINTS: Record<string, string> = { '29-2017.00': '29-2071.00' }

/** What an O*NET code is: known with its successors, well-formed but unknown here, a misprint, or no code at all. */
export type OnetCode =
  | { kind: 'KNOWN'; code: string; taxonomy: number; title: string; successors: readonly string[] }
  | { kind: 'UNKNOWN'; code: string }
  | { kind: 'MISPRINT'; code: string; meant: string }
  | { kind: 'MALFORMED' }

/** Reads an O*NET-SOC code; dots for the hyphen, as the source prints them, are understood: "29.2071.00". */
export function onetCode(text: string): OnetCode {
  const parts = /^(\d{2})[-.](\d{4})\.(\d{2})$/.exec(text.trim())
  if (!parts) return { kind: 'MALFORMED' }
  const code = `${parts[1]}-${parts[2]}.${parts[3]}`
  const meant = MISPRINTS[code]
  if (meant !== undefined) return { kind: 'MISPRINT', code, meant }
  const known = KNOWN[code]
  return known ? { kind: 'KNOWN', code, ...known } : { kind: 'UNKNOWN', code }
}

/** The training approaches that a RAPIDS code can carry, by their letters. */
export const RAPIDS_APPROACHES = { CB: 'COMPETENCY_BASED', HY: 'HYBRID', TB: 'TIME_BASED' } as const

/** A RAPIDS code taken apart: number, approach and version; printed whole as "1114CB". */
export type RapidsCode = {
  number: string
  approach: (typeof RAPIDS_APPROACHES)[keyof typeof RAPIDS_APPROACHES] | null
  version: string | null
}

/** Reads a RAPIDS code such as 1114CB or 0870CBV1 (domain.md 2.1); null when it is none. */
export function rapidsCode(text: string): RapidsCode | null {
  const parts = /^(\d{1,4})(CB|HY|TB)?(?:V(\d{1,2}))?$/.exec(text.trim().toUpperCase())
  if (!parts) return null
  const letters = parts[2] as keyof typeof RAPIDS_APPROACHES | undefined // the pattern lets only these through
  return {
    number: parts[1]!.padStart(4, '0'),
    approach: letters ? RAPIDS_APPROACHES[letters] : null,
    version: parts[3] ?? null,
  }
}
