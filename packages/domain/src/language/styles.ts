import { type Language, LOCALES, localeIn } from '@journeyline/messages/language'
import { pseudoText } from '@journeyline/messages/pseudo-locale'
import { jointsOf } from '../word-list.ts'

/** Words in the way that a sentence asks for: several as a list, one within a sentence. */
export function inStyle(
  style: string | null,
  words: readonly string[],
  language: Language,
  country: string,
): string {
  const inStyle = style === null ? undefined : STYLES[style]
  return inStyle ? inStyle(words, language, country) : words.join('')
}

type Style = (words: readonly string[], language: Language, country: string) => string

const STYLES: Readonly<Record<string, Style>> = {
  and: (words, language, country) => asList(words, joints('and', language, country)),
  or: (words, language, country) => asList(words, joints('or', language, country)),
  /** Without a comma before the last: "Noor, Ada and Lee". */
  plainly: (words, language, country) => {
    const { pair, many } = joints('and', language, country)
    return asList(words, { pair, many, last: pair })
  },
  eachAnd: (words, language, country) => words.join(joints('and', language, country).pair),
  eachCommaAnd: (words, language, country) => words.join(joints('and', language, country).last),
  eachOr: (words, language, country) => words.join(joints('or', language, country).pair),
  commas: (words, language, country) => words.join(joints('and', language, country).many),
  clauses: (words) => words.join('; '),
  sentences: (words) => words.join(' '),
  /** As it stands within a sentence: "completed". A language that writes it otherwise leaves the style out of its text. */
  inside: (words, language) => words.join('').toLocaleLowerCase(LOCALES[language]),
  /** At the beginning of a sentence, a clause that stands within one elsewhere: "The certificate is missing". */
  first: (words, language) =>
    words.join('').replace(/^./, (letter) => letter.toLocaleUpperCase(LOCALES[language])),
}

type Joints = ReturnType<typeof jointsOf>

function asList(words: readonly string[], { pair, many, last }: Joints): string {
  const head = words.slice(0, -1).join(many)
  return [head, ...words.slice(-1)].filter(Boolean).join(words.length === 2 ? pair : last)
}

/** What a language puts between words: accented in accented English. */
function joints(last: 'and' | 'or', language: Language, country: string): Joints {
  const { pair, many, last: beforeLast } = jointsOf(last, localeIn(language, country))
  return language === 'pseudo'
    ? { pair: pseudoText(pair), many: pseudoText(many), last: pseudoText(beforeLast) }
    : { pair, many, last: beforeLast }
}
