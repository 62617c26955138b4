import { LANGUAGE_TAGS, writtenLanguages } from '@journeyline/messages/language'
import { z } from 'zod'
import { problem } from './words.ts'

/** The tags of the languages that people may choose to be spoken to in: those that have texts of their own. */
export function languagesToChoose(): string[] {
  return writtenLanguages().map((language) => LANGUAGE_TAGS[language])
}

/** In which language somebody chooses to be spoken to, by its tag; null for that of their browser. */
export const LanguageChoice = z.object({
  language: z
    .string()
    .nullable()
    .refine((tag) => tag === null || languagesToChoose().includes(tag), {
      error: () => problem('LANGUAGE_UNKNOWN', { languages: languagesToChoose() }),
    }),
})
