import { sayer } from '@journeyline/domain/language/say'
import { SENTENCES_IN as DOMAIN_IN, type SentencesIn } from '@journeyline/domain/language/sentences'
import { PRINTED, SENTENCES } from './english.ts'

/** What the server says in each language, printed documents included; what the domain says, the domain has. */
export const SENTENCES_IN: SentencesIn = { en: Object.assign({}, SENTENCES, ...PRINTED) }

/** Says words in a language: the server's sentences and the domain's. */
export const say = sayer(SENTENCES_IN, DOMAIN_IN)
