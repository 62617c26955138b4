import { labelOf } from '@journeyline/app-kit/label-of'
import type { Path } from '@journeyline/domain/enrollments/stages'

/** The stages of a path, one after the other. */
export function pathInWords(path: Path): string {
  return path.map((stage) => labelOf('stage', stage)).join(' → ')
}
