import { type Search, strayTexts, strayTextsIn } from '@journeyline/domain/testing/stray-texts'

/** Every sentence in the sources of a folder that stands neither among the words nor where one may. */
export const straySentences = (folder: URL) => strayTexts(folder, SEARCH)

/** Those of one file. */
export const sentencesIn = (file: string, source: string) => strayTextsIn(file, source, SEARCH)

/** Words that begin as a sentence or a heading does, and either end as one or are several. */
export function isSentence(text: string): boolean {
  const trimmed = text.trim()
  const begins = /^[“"]?(\p{Lu}|…)/u.test(trimmed)
  const isSeveral = /\s/.test(trimmed) && /\p{Ll}{2}/u.test(trimmed)
  const ends = /[.!?:][”"]?$/.test(trimmed)
  const isHeading = /^\p{Lu}\p{Ll}* \p{Ll}/u.test(trimmed)
  return (begins && isSeveral && ends) || isHeading
}

const SEARCH: Search = {
  /** The words themselves, and commands, which only whoever runs them reads. */
  passes: (file) => /^words\/|(^|\/)words\.ts$|-cli\.ts$/.test(file),
  reads: isSentence,
  mayStand: {
    'it describes the schema': ({ file, names, call }) =>
      /^(description|descriptionOf|says|SEARCH_DESCRIPTION)$/.test(names[0] ?? '') ||
      (/\.graphql\.ts$|^graphql\//.test(file) &&
        call?.argument === 1 &&
        /^(described|saidFields)$/.test(call.callee)),
    'it is a line of the log': ({ call }) =>
      /(\blog(\(\))?\.(debug|info|warn|error|fatal)|emitWarning)$/.test(call?.callee ?? ''),
    'only a fault of ours brings it about': ({ call }) =>
      /^new (Type|Range)?Error$/.test(call?.callee ?? '') && call?.argument === 0,
    'a program reads it in a header': ({ call }) => call?.argument === 1 && call.callee === 'response.set',
    'it is data where nobody says otherwise': ({ names }) => /^(REASON|sponsorName)$/.test(names[0] ?? ''),
    'whoever runs the server reads it, as its end, its state or what a command tells': ({
      file,
      names,
      call,
    }) =>
      (call?.argument === 0 &&
        /^(new (ConfigError|DamagedBackup)|damaged|say|told\.say)$/.test(call.callee)) ||
      (call?.argument === 1 && call.callee === 'tellEnd') ||
      (file.startsWith('start/') && names.some((name) => /^(reason|WHY|noSuchHost|setupWords)$/.test(name))),
  },
}
