/** The consent that counts: the latest entry of the ledger, unless it takes consent back. Entries come latest first. */
export function consentInForce<Entry extends { kind: string }>(entries: readonly Entry[]): Entry | null {
  const [latest] = entries
  return latest?.kind === 'GIVEN' ? latest : null
}
