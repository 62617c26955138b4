import { onetCode, rapidsCode } from './occupation-codes.ts'
import type { Standard } from './standard.ts'
import { error, note, type StandardProblem } from './standard-problem.ts'
import { standardWord } from './words.ts'

/** What is wrong with the occupation codes: a misprint never passes, an outdated or differing one is told. */
export function occupationProblems({ type, particulars }: Standard): StandardProblem[] {
  return [
    ...(particulars.onetCode === null ? [] : onetProblems(particulars.onetCode)),
    ...particulars.printedOnetCodes.flatMap(({ place, code }, index) =>
      printedProblems(
        ['particulars', 'printedOnetCodes', index, 'code'],
        { place, code },
        particulars.onetCode,
      ),
    ),
    ...(particulars.rapidsCode === null ? [] : rapidsProblems(particulars.rapidsCode, type)),
  ]
}

function onetProblems(text: string): StandardProblem[] {
  const path = ['particulars', 'onetCode']
  const read = onetCode(text)
  switch (read.kind) {
    case 'MALFORMED':
      return [error(path, standardWord('ONET_CODE_MALFORMED', { code: text }))]
    case 'MISPRINT':
      return [error(path, standardWord('ONET_CODE_MISPRINTED', { code: read.code, meant: read.meant }))]
    case 'UNKNOWN':
      return [note(path, standardWord('ONET_CODE_UNKNOWN', { code: read.code }))]
    case 'KNOWN':
      if (read.successors.length === 0) return []
      return [
        note(
          path,
          standardWord('ONET_CODE_FOLLOWED', {
            code: read.code,
            taxonomy: read.taxonomy,
            successors: read.successors,
          }),
        ),
      ]
  }
}

function printedProblems(
  path: (string | number)[],
  printed: { place: string; code: string },
  meant: string | null,
): StandardProblem[] {
  const read = onetCode(printed.code)
  const code = read.kind === 'MALFORMED' ? printed.code : read.code
  if (meant === null || code === meant) return []
  return [
    note(
      path,
      standardWord('ONET_CODE_PRINTED_OTHERWISE', { place: printed.place, printed: printed.code, meant }),
    ),
  ]
}

function rapidsProblems(text: string, type: Standard['type']): StandardProblem[] {
  const path = ['particulars', 'rapidsCode']
  const code = rapidsCode(text)
  if (code === null) return [error(path, standardWord('RAPIDS_CODE_MALFORMED', { code: text }))]
  if (code.approach === null || code.approach === type) return []
  return [
    note(path, standardWord('RAPIDS_CODE_OF_OTHER_TYPE', { code: text, approach: code.approach, type })),
  ]
}
