/** Saves the import's report: the file's rows with what comes of each and why, as CSV. */
export function downloadReport(importId: string): void {
  const link = document.createElement('a')
  link.href = `/imports/${encodeURIComponent(importId)}/report.csv`
  link.download = ''
  link.click()
}
