export function LearnersPage() {
  return null
}
