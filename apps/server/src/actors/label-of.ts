import type { Context } from '../graphql/context.ts'
import type { Actor } from './actor.ts'
import { actorWord } from './words.ts'

const SYSTEMS = {
  COMMAND_LINE: actorWord('ACTOR_COMMAND_LINE'),
  DEMO: actorWord('ACTOR_DEMO'),
  SHIPPED: actorWord('ACTOR_SHIPPED'),
  SERVER: actorWord('ACTOR_SERVER'),
  UNRECORDED: actorWord('ACTOR_UNRECORDED'),
}

/** What an actor is called where one reads "by …". */
export function labelOf(actor: Actor, context: Pick<Context, 'say'>): string {
  const { say } = context
  switch (actor.kind) {
    case 'PERSON':
      if (actor.person) return actor.person.name
      return say(actorWord(actor.organization === 'SPONSOR' ? 'ACTOR_STAFF' : 'ACTOR_UNTOLD'))
    case 'LINK':
      return say(actorWord('ACTOR_LINK'))
    case 'FILE':
      return say(
        actorWord('ACTOR_FILE', { fileName: actor.file?.fileName ?? null, name: labelOf(actor.by, context) }),
      )
    case 'SYSTEM':
      return say(SYSTEMS[actor.system])
  }
}
