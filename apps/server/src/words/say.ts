import { sayer } from '@journeyline/domain/language/say'
import { documentWords } from './documents.ts'
import { SENTENCES } from './english.ts'
import { scheduleWords } from './schedule.ts'

/** Says words in a language: the domain's sentences, the server's own, and those of printed documents. */
export const say = sayer({ ...SENTENCES, ...documentWords, ...scheduleWords })
