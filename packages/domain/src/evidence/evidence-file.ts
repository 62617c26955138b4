import { allow, type Decision, firstRefusal, refuseInWords } from '../decision.ts'
import { listed } from '../word-list.ts'
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
const TYPE_NAMES = listed(
  TYPES.map((type) => EVIDENCE_TYPES[type].name),
  'or',
)

const SAVE_AS_ONE = 'Save it as one of them, or scan it.'

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
      : refuseInWords(`${name} is not a ${TYPE_NAMES}. ${SAVE_AS_ONE}`, 'file'),
    bytes > 0 ? allow : refuse('EVIDENCE_FILE_EMPTY', { name }, 'file'),
    bytes <= bytesAtMost
      ? allow
      : refuseInWords(
          `${name} has ${megabytes(bytes, Math.ceil)} MB, and ${megabytes(bytesAtMost, Math.floor)} MB is the most. Make it smaller, or send it in parts.`,
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
    return refuseInWords(`${name} holds no ${TYPE_NAMES}, whatever it is called. ${SAVE_AS_ONE}`, 'file')
  }
  if (typeOfExtension(name) === sniffedType) return allow
  const { name: typeName, extensions } = EVIDENCE_TYPES[sniffedType]
  return refuseInWords(
    `${name} holds a ${typeName}. Change the end of its name to .${extensions[0]} and send it again.`,
    'file',
  )
}

/** Whether a form may be sent with these files: each has arrived. A file's id is null until it has. */
export function maySendWithEvidence(files: readonly { name: string; id: string | null }[]): Decision {
  const open = files.find(({ id }) => id === null)
  if (open === undefined) return allow
  return refuseInWords(`${cleanFileName(open.name)} is not sent. Send it first, or remove it.`, 'file')
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
function megabytes(bytes: number, rounded: (tenths: number) => number): string {
  return (rounded((bytes * 10) / BYTES_A_MB) / 10).toString()
}
