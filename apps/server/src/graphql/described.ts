/** The values of an enum, each with its description, as Pothos takes them; a value without one does not compile. */
export function described<Value extends string>(
  values: readonly Value[],
  descriptions: Record<Value, string>,
): Record<Value, { value: Value; description: string }> {
  const entries = values.map((value) => [value, { value, description: descriptions[value] }] as const)
  return Object.fromEntries(entries) as Record<Value, { value: Value; description: string }> // one entry a value
}
