import { sayer } from '@journeyline/domain/language/say'
import { SENTENCES } from './english.ts'

/** Says words in a language: the domain's sentences and the server's own. */
export const say = sayer(SENTENCES)
