import { wording } from '@journeyline/domain/words/wording'

/** What who or what did something is called, where one reads "by …". */
export const words = {
  ACTOR_STAFF: 'Staff',
  ACTOR_UNTOLD: 'Somebody else',
  ACTOR_LINK: 'A signing link',
  ACTOR_FILE: '{fileName, select, null {A file} other {File {fileName}}}, by {name}',
  ACTOR_COMMAND_LINE: 'Command line',
  ACTOR_DEMO: 'Demo program',
  ACTOR_SHIPPED: 'Shipped with the product',
  ACTOR_SERVER: 'The server',
  ACTOR_UNRECORDED: 'Not recorded',
} as const

export const actorWord = wording<typeof words>()
