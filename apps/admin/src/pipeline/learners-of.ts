/** The address of the program's learners of one stage, or with one source of funding. */
export function learnersOf(program: string, only: { stage: string } | { funding: string }): string {
  return `/learners?${new URLSearchParams({ ...only, program })}`
}
