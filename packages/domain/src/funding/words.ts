/** The funding sources as people call them. */
export const fundingSourceLabels = {
  WIOA: 'WIOA',
  WORKFORCE_BOARD: 'Workforce board',
  APPRENTICESHIP_INITIATIVE: 'Apprenticeship initiative',
  SCHOLARSHIP: 'Scholarship',
  SELF_PAY: 'Self-pay',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    fundingSource: keyof typeof fundingSourceLabels
  }
}
