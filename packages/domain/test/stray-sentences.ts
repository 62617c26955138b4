import { type Search, strayTexts, strayTextsIn } from './stray-texts.ts'

/** Every text in a folder's sources that people would read and that stands neither among the words nor where one may. */
export const straySentences = (folder: URL) => strayTexts(folder, SEARCH)

/** Those of one file. */
export const sentencesIn = (file: string, source: string) => strayTextsIn(file, source, SEARCH)

const SEARCH: Search = {
  /** The words themselves, what says them, and the texts of standards, which are those of their sources. */
  passes: (file) => /(^|\/)(words|nouns)\.ts$|^(words|language|programs\/standards)\//.test(file),
  /** Two words or more, of which one is longer than a letter and not in capitals only. */
  reads: (text) => /\p{Ll}{2}[^\p{L}]* [^\p{L}]*\p{L}|\p{L}+ \p{Ll}{2}/u.test(text),
  mayStand: {
    'only a fault of ours brings it about': ({ call }) => call?.callee === 'new Error',
    'it is a proper name: of an award, an issuer, an occupation': ({ names }) =>
      names.some((name) => /^(CERTIFICATIONS|WELSH_AWARDS|ISSUER_NAMES|KNOWN)$/.test(name)),
    'it is what files and sources say, by which they are read': ({ names }) =>
      names.some((name) => /^(WORDINGS|SECOND_WORDINGS|SAID|WELL_KNOWN)$/.test(name)),
    'it is the default of what a version says for itself': ({ names }) => names.includes('levels'),
    'it is kept in the record, as data': ({ names }) => names.some((name) => name.endsWith('_ON_RECORD')),
  },
}
