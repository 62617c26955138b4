import { allow, type Decision, firstRefusal } from '../decision.ts'
import { cleanFileName } from './file-name.ts'
import { refuse } from './words.ts'

/** The content types that evidence may have, with what people call them and the extensions they go by; the first is the usual one. */
export const EVIDENCE_TYPES = {
  'application/pdf': { name: 'PDF', extensions: ['pdf'] },
  'image/png': { name: 'PNG', extensions: ['png'] },
  'image/jpeg': { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
} as const satisfies Record<string, { name: string; extensions: readonly string[] }>

export type EvidenceType = keyof typeof EVIDENCE_TYPES

/** The most bytes of a file, 10 MB, where nobody says otherwise: a product default. */
export const EVIDENCE_BYTES = 10_000_000

const BYTES_A_MB = 1_000_000

const TYPES = Object.keys(EVIDENCE_TYPES) as EvidenceType[]
const TYPE_NAMES = TYPES.map((type) => EVIDENCE_TYPES[type].name)

/** Whether a file may be sent, by what its name, size and browser say; what it really holds is looked at later. */
export function maySendEvidenceFile(
  file: { name: string; bytes: number; declaredType: string },
  bytesAtMost: number = EVIDENCE_BYTES,
): Decision {
  const { bytes, declaredType } = file
  const name = cleanFileName(file.name)
  return firstRefusal(
    typeOfExtension(name) !== null && mayBeEvidence(declaredType)
      ? allow
      : refuse('EVIDENCE_FILE_TYPE_NOT_TAKEN', { name, typeNames: TYPE_NAMES }, 'file'),
    bytes > 0 ? allow : refuse('EVIDENCE_FILE_EMPTY', { name }, 'file'),
    bytes <= bytesAtMost
      ? allow
      : refuse(
          'EVIDENCE_FILE_TOO_LARGE',
          {
            name,
            megabytes: megabytes(bytes, Math.ceil),
            megabytesAtMost: megabytes(bytesAtMost, Math.floor),
          },
          'file',
        ),
  )
}

/**
 * Whether a file may be kept, by the type its content was found to have (null for none that is known): the content
 * decides, and a name that says otherwise is told.
 */
export function mayKeepEvidenceFile(file: { name: string; sniffedType: string | null }): Decision {
  const { sniffedType } = file
  const name = cleanFileName(file.name)
  if (sniffedType === null || !isEvidenceType(sniffedType)) {
    return refuse('EVIDENCE_FILE_CONTENT_NOT_TAKEN', { name, typeNames: TYPE_NAMES }, 'file')
  }
  if (typeOfExtension(name) === sniffedType) return allow
  const { name: typeName, extensions } = EVIDENCE_TYPES[sniffedType]
  return refuse('EVIDENCE_FILE_NAMED_OTHERWISE', { name, typeName, extension: extensions[0] }, 'file')
}

/** Whether a form may be sent with these files: each has arrived. A file's id is null until it has. */
export function maySendWithEvidence(files: readonly { name: string; id: string | null }[]): Decision {
  const open = files.find(({ id }) => id === null)
  if (open === undefined) return allow
  return refuse('EVIDENCE_FILE_NOT_SENT', { name: cleanFileName(open.name) }, 'file')
}

/** Whether evidence may have the content type. */
export function isEvidenceType(type: string): type is EvidenceType {
  return Object.hasOwn(EVIDENCE_TYPES, type)
}

function typeOfExtension(name: string): EvidenceType | null {
  const goesBy = (extension: string) => name.toLowerCase().endsWith(`.${extension}`)
  return TYPES.find((type) => EVIDENCE_TYPES[type].extensions.some(goesBy)) ?? null
}

function mayBeEvidence(declaredType: string): boolean {
  const type = declaredType.split(';', 1).join('').trim().toLowerCase()
  // What a browser or program declares that does not know: the content will tell.
  return type === '' || type === 'application/octet-stream' || isEvidenceType(type)
}

/** Megabytes with one decimal: a size is rounded up and a limit down, so that a file just over it never reads as if it fit. */
function megabytes(bytes: number, rounded: (tenths: number) => number): number {
  return rounded((bytes * 10) / BYTES_A_MB) / 10
}
