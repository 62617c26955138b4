export function EditVersionPage() {
  return null
}
