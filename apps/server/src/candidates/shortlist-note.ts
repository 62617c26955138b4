import { optionalText } from '@journeyline/domain/optional-text'
import { z } from 'zod'

/** What an employer may write on its shortlist. */
export const ShortlistNote = z.object({ note: optionalText(1000, 'NOTE') })
