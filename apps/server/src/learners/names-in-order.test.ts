import { expect, test } from 'vitest'
import { unique } from '../../test/given/unique.ts'
import { useWorld } from '../../test/kit.ts'

const world = useWorld()

const PAGE = `query ($text: String!, $first: Int, $last: Int, $after: String, $before: String) {
  learners(filter: { text: $text }, orderBy: { field: NAME }, first: $first, last: $last, after: $after, before: $before) {
    nodes { name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`

const IN_ORDER = [
  'Álvarez',
  'D’Angelo',
  'de la Cruz',
  'Łoś',
  'Ó Briain',
  'Óbriain',
  'Øygard',
  'Zapata',
  'Ёлкина',
  '王',
]

/** Learners of these names, with a given name of their own. */
async function givenLearners() {
  const firstName = unique('Lee')
  for (const lastName of IN_ORDER.toReversed()) await world.given.learner({ firstName, lastName })
  return firstName
}

test('learners stand as people sort names, page by page in both directions', async () => {
  const viewer = await world.given.staff()
  const firstName = await givenLearners()
  const named = IN_ORDER.map((lastName) => `${firstName} ${lastName}`)
  for (const size of [1, 3, IN_ORDER.length]) {
    const [forwards, backwards]: string[][] = [[], []]
    let [after, before]: (string | null)[] = [null, null]
    for (let more = true; more; ) {
      const { data } = await world.ask(viewer, PAGE, { text: firstName, first: size, after })
      forwards!.push(...data.learners.nodes.map(({ name }: { name: string }) => name))
      after = data.learners.pageInfo.endCursor
      more = data.learners.pageInfo.hasNextPage
    }
    for (let more = true; more; ) {
      const { data } = await world.ask(viewer, PAGE, { text: firstName, last: size, before })
      backwards!.unshift(...data.learners.nodes.map(({ name }: { name: string }) => name))
      before = data.learners.pageInfo.startCursor
      more = data.learners.pageInfo.hasPreviousPage
    }
    expect([forwards, backwards], `in pages of ${size}`).toEqual([named, named])
  }
})

test.each(['los', 'LOS', 'Łoś', 'oygard', "D'Angelo", 'd’angelo', 'alvarez', 'Alvarez'])(
  'a name is found as written, without its accents, and with a straight apostrophe: %s',
  async (text) => {
    const viewer = await world.given.staff()
    const firstName = await givenLearners()
    const { data } = await world.ask(viewer, PAGE, { text: `${text} ${firstName}` })
    expect(data.learners.nodes).toHaveLength(1)
  },
)
