import { type Build, databaseOf } from '@journeyline/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { serving } from './serving.ts'

const LEARNERS = `{ learners(first: 2) { edges { node { id firstName lastName
  enrollments(first: 3) { edges { node { id stage programVersion { number } } } } } } } }`

const learner = (
  id: string,
  [firstName, lastName]: string[],
  enrollment: string,
  stage: string,
  number = 1,
) => ({
  node: {
    ...{ id, firstName, lastName },
    enrollments: { edges: [{ node: { id: enrollment, stage, programVersion: { number } } }] },
  },
})

test.each<[Build, ReturnType<typeof learner>[]]>([
  [
    'b025550',
    [
      learner(
        'Learner_tEEL6TYTL7LUt2hF8eg-NA',
        ['Chloe', 'Ahmed'],
        'Enrollment_rSDlX6tmhkV_u-qvxF8erA',
        'TRAINING',
      ),
      learner(
        'Learner_Mfu77kA0oR1ZIqF-PZ2bqQ',
        ['Victor', 'Bailey'],
        'Enrollment_Ib5AeV725QyOZ6VpKul0PA',
        'PRACTICODE',
      ),
    ],
  ],
  [
    '9f3c6ea',
    [
      learner(
        'Learner_nzhopE2o5pZ92ze8Rkm-aQ',
        ['Chloe', 'Ahmed'],
        'Enrollment_fPnwFrlBCS8Ux8FR3MrZSQ',
        'TRAINING',
        2,
      ),
      learner(
        'Learner_gBNBlohGHyis64Lta9EGnQ',
        ['Victor', 'Bailey'],
        'Enrollment_F8PqkQ1LWBmgkPAl4u_AkQ',
        'PRACTICODE',
        2,
      ),
    ],
  ],
  [
    '7362de4',
    [
      learner(
        'Learner_zRbq7CJ-M3dmublCI2tDHA',
        ['Chloe', 'Ahmed'],
        'Enrollment_xPvM-lXS7pjvWiyfLcRg6Q',
        'TRAINING',
        2,
      ),
      learner(
        'Learner_XA2ztb1UXtOD94aX6XeAjg',
        ['Teo', 'Ahmed'],
        'Enrollment_0dd0C_FvxSl-IF6qw-kBsA',
        'COMPLETED',
        2,
      ),
    ],
  ],
])(
  'people of build %s sign in as before after an upgrade, and every id and link they kept is still right',
  async (build, edges) => {
    const { ownerUrl, drop } = await databaseOf(build, inject('adminUrl'))
    onTestFinished(drop)
    const { ask } = await serving({ databaseUrl: ownerUrl, dataDir: '/nowhere' })
    expect(await ask(LEARNERS)).toEqual({ data: { learners: { edges } } })
  },
)
