/** What the demo's reviews say, in a few ways each. */
export const REVIEW_WORDS = {
  onTheJob: [
    'Planned: outpatient charts with a second look. Done: 40 charts a week, 94 percent without a correction. Codes alone from now on, with a sample of ten reviewed each week.',
    'Planned: emergency department charts. Done: facility levels are right, modifiers on repeat procedures were missed twice. Goes on with the same charts for another month.',
    'Planned: the first inpatient records. Done: three a day with the lead coder beside. Sequencing of the principal diagnosis is sure; queries to physicians are still written together.',
    'Planned: radiology charts, plain films first. Done: plain films and CT alone, interventional studies together. Productivity is at the team’s average.',
  ],
  offTheJob: [
    'Related instruction is on schedule. The course on pharmacology is finished; the one on reimbursement began two weeks ago.',
    'One class was missed for a night shift and was made up online. The guidelines were read again before each week’s charts.',
    'Instruction on risk adjustment begins next month. Practice cases are done on two evenings a week.',
  ],
  support: [
    'An hour with the lead coder each Thursday. It has been given since the last review.',
    'A second screen at home was asked for and has been provided.',
    'Time to read the new guidelines before they take effect. The supervisor plans two hours for it.',
  ],
  goals: [
    'Fifty charts a week with 95 percent right by the next review. Write two physician queries alone.',
    'Modifiers on repeat procedures without a miss for a month. Begin with observation stays.',
    'Ten inpatient records a week alone. Sit in on one payer audit.',
  ],
} as const
