import { useSearchWords, word } from '@journeyline/app-kit/search/search'

/** Of a learner's enrollments the one that the address names (`?enrollment=`), else the latest; undefined when there is none. */
export function useChosenEnrollment<Enrollment extends { id: string }>(
  enrollments: readonly Enrollment[],
): Enrollment | undefined {
  const [search] = useSearchWords()
  return enrollments.find(({ id }) => id === word(search, 'enrollment')) ?? enrollments[0]
}
