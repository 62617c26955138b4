import { z } from 'zod'
import { optionalText } from '../optional-text.ts'

/** What an employer may write on its shortlist. */
export const ShortlistNote = z.object({ note: optionalText(1000, 'NOTE') })
