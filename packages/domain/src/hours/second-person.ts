/** Who or what wrote hours down, as a decision on them asks. */
export type HoursWriter =
  | { kind: 'PERSON'; personId: string }
  /** A file: who sent it in, and who had it written; null for the command line. */
  | { kind: 'FILE'; sentById: string | null; writtenById: string | null }
  /** A system by its key: who made the key. */
  | { kind: 'KEY'; madeById: string | null }
  /** The program itself, as the demo; or nobody whom anybody remembers. */
  | { kind: 'SYSTEM' }

/**
 * Whose own the hours are, whom a program that asks for a second person does not let approve them. Behind a file stand who sent it
 * in and who had it written, behind a key who made it; behind the program nobody, so that everybody is a second person.
 *
 * It is the person who counts, and not in whose place they act: a stand-in is another person than the supervisor who wrote, also
 * when that supervisor named them. And it is the entry that counts: what was rejected and sent again is whose who sent it again.
 */
export function writersOf(writer: HoursWriter): readonly string[] {
  switch (writer.kind) {
    case 'PERSON':
      return [writer.personId]
    case 'FILE':
      return people(writer.sentById, writer.writtenById)
    case 'KEY':
      return people(writer.madeById)
    case 'SYSTEM':
      return []
  }
}

const people = (...ids: (string | null)[]) => ids.filter((id) => id !== null)
