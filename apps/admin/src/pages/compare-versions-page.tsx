export function CompareVersionsPage() {
  return null
}
