import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of competencies, in English. */
export const competencyWords = {
  SIGN_OFF_REVOKED_ALREADY:
    'This sign-off of {learnerName}’s {competency} is revoked already. Read the record again.',
  SIGN_OFF_NOT_YOURS_TO_REVOKE:
    'Your people did not record this sign-off, so the sponsor’s staff revoke it. Ask them, or record a judgement of your own.',
  SIGN_OFF_HOLDS_COMPLETION:
    '{learnerName} completed the program on {stageSince, day}, and {competency} is part of what that rests on. Ask the sponsor’s staff to revoke the sign-off.',
  SIGN_OFF_FILES_OF_SEVERAL:
    'A file proves one sign-off. Leave the files out, or sign off one competency of one learner at a time.',
  SIGN_OFF_OTHER_VERSION:
    'This competency is not of the program version {learnerName} is on. Name one that is.',
  SIGN_OFF_EMPLOYMENT_ENDED:
    '{learnerName}’s employment at {employerName} ended on {endedOn, day}. Ask the sponsor’s staff to write down what was judged until then.',
  SIGN_OFF_BEFORE_EMPLOYMENT:
    '{learnerName} began at {employerName} on {startedOn, day}. Give that day or a later one.',
  SIGN_OFF_BY_SUPERVISOR:
    '{supervisorName, select, null {Somebody else} other {{supervisorName}}} supervises {learnerName} and signs off there. During an absence a stand-in can be named.',
  SIGN_OFF_WITHOUT_EMPLOYMENT:
    'Nobody employs {learnerName} yet, and competencies are shown on the job. Write the employment down first.',
  SIGN_OFF_BEFORE_ENROLLMENT:
    '{learnerName} enrolled on {enrolledOn, day}. Give that day or a later one; what came before is prior learning.',
  SIGN_OFF_AFTER_LEAVING:
    '{learnerName} is {stage, stage, inside} since {stageSince, day}. Give that day or an earlier one, or have {learnerName} reinstated first.',
  SIGN_OFF_OWN_WORK: "{learnerName} can't judge their own work. Write down who else judged it.",
  SIGN_OFF_WITNESS_MISSING:
    '{competencyCode} is signed off before a witness. Write down who saw it besides {judgedBy}.',
  SIGN_OFF_WITNESS_IS_JUDGE: '{judgedBy} judged it, so somebody else is the witness. Write down who.',
  SIGN_OFF_WITNESS_OF_OWN_WORK: "{learnerName} can't witness their own work. Write down who else saw it.",
  SIGN_OFF_LEVEL_NOT_ON_SCALE:
    'There is no level {level} on the scale of this program. Give one of {levels, text, commas}.',
  SIGN_OFF_SAYS_NOTHING_NEW:
    '{learnerName}’s {competencyCode} is at “{levelName, words}” already, judged by {judgedBy} on {judgedOn, day}. Give another level, or leave it out.',
  SIGN_OFF_UNDERMINES_COMPLETION:
    '{learnerName} completed the program with {competencyCode} met. Have the completion taken back first, then judge it anew.',
  SIGN_OFF_AHEAD:
    "A competency can't be judged in the future: {judgedOn, day} is yet to come. Give today or an earlier day.",
  REVOCATION_REASON_MISSING: 'Say why the sign-off is revoked, in 3 characters or more.',
  SIGN_OFF_LEVEL_MISSING: 'Give the level.',
  COMPETENCY_NOT_JUDGED: 'Not judged yet. It is met from “{asked, words}” on.',
  COMPETENCY_STANDING: '{sentences, words, sentences}',
  COMPETENCY_MET: '“{level, words}” since {judgedOn, day}.',
  COMPETENCY_NOT_MET: '“{level, words}” since {judgedOn, day}; it is met from “{asked, words}” on.',
  COMPETENCY_SUPERSEDED: '“{level, words}” of {judgedOn, day} no longer counts: the later judgement does.',
  COMPETENCY_JUDGED_AS_ANOTHER:
    'Judged as {competency}, which says the same; in this version a sign-off counts for both.',
} as const

export const refuse = refusing<typeof competencyWords>()
export const problem = problems<typeof competencyWords>()

export const competencyWord = wording<typeof competencyWords>()
