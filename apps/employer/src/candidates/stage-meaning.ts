import type { Stage } from '@journeyline/domain/enrollments/stages'

/** Which message says what the stage means to an employer. */
export function stageMeaning(stage: Stage) {
  switch (stage) {
    case 'TRAINING':
    case 'PRACTICODE':
    case 'INTERNSHIP':
    case 'READY':
      return `stage${stage}` as const
    default:
      return 'stageOther'
  }
}
