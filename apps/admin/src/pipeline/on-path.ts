import { isOnPath, type Path, type Stage } from '@journeyline/domain/enrollments/stages'

/** Counts of the stages that the program leads through, and of any other in which somebody stands all the same. */
export function onPath<Count extends { stage: Stage; learners: number }>(
  path: Path,
  counts: readonly Count[],
): Count[] {
  return counts.filter(({ stage, learners }) => isOnPath(path, stage) || learners > 0)
}
