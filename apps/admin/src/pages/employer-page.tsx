export function EmployerPage() {
  return null
}
