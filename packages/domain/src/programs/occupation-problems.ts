import { onetCode, rapidsCode } from './occupation-codes.ts'
import { programTypeName, type Standard } from './standard.ts'
import { error, note, type StandardProblem } from './standard-problem.ts'

/** What is wrong with the occupation codes: a misprint never passes, an outdated or differing one is told (Q1, Q16). */
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
      return [error(path, `“${text}” is not an O*NET code. Write it like 29-2071.00.`)]
    case 'MISPRINT':
      return [error(path, `There is no O*NET code ${read.code}: ${read.meant} is meant. Write that.`)]
    case 'UNKNOWN':
      return [note(path, `${read.code} is not among the O*NET codes known here. Look it up once more.`)]
    case 'KNOWN':
      if (read.successors.length === 0) return []
      return [
        note(
          path,
          `${read.code} is of the ${read.taxonomy} taxonomy; ${read.successors.join(' and ')} followed it. Keep it while the agency prints it.`,
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
  return [note(path, `The ${printed.place} prints ${printed.code}; ${meant} is meant.`)]
}

function rapidsProblems(text: string, type: Standard['type']): StandardProblem[] {
  const path = ['particulars', 'rapidsCode']
  const code = rapidsCode(text)
  if (code === null) return [error(path, `“${text}” is not a RAPIDS code. Write it like 1114CB.`)]
  if (code.approach === null || code.approach === type) return []
  return [
    note(
      path,
      `${text} stands for a ${programTypeName(code.approach).toLowerCase()} program, and this one is ${programTypeName(type).toLowerCase()}. Raise it with the agency; print the code as it is until the agency changes it.`,
    ),
  ]
}
