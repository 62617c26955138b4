export function EmployersPage() {
  return null
}
