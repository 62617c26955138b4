import { wording } from '@journeyline/domain/words/wording'

/** What any document says of itself. */
export const printed = {
  PAGE_OF: 'Page {number} of {of}',
  REPLACED_CHARACTERS:
    '{box} stands for a character that the fonts of this document have no picture of. The text itself is kept in the file and can be copied.',
} as const

export const pageWord = wording<typeof printed>()
