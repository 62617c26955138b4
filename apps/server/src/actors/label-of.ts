import type { Context } from '../graphql/context.ts'
import type { Actor } from './actor.ts'
import { actorWord } from './words.ts'

const ORGANIZATIONS = { SPONSOR: actorWord('ACTOR_STAFF'), EMPLOYER: actorWord('ACTOR_OTHER_EMPLOYER') }

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
      return say(actor.organization ? ORGANIZATIONS[actor.organization] : actorWord('ACTOR_UNTOLD'))
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
