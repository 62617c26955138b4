import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of evidence, in English. */
export const evidenceWords = {
  EVIDENCE_FILE_EMPTY: '{name} is empty. Send another file.',
  EVIDENCE_OF_SOMEBODY_ELSE: '{name} was sent in for somebody else. Add the file here again.',
  EVIDENCE_REMOVED_MEANWHILE: '{name} was removed meanwhile. Add the file again.',
  EVIDENCE_PROVES_ALREADY: '{name} already proves something else. Add the file again to prove this as well.',
  EVIDENCE_REMOVED_ALREADY: '{name} is removed already. Read it again to see who did it and why.',
  EVIDENCE_PART_OF_RECORD:
    "{name} is part of the record by now. Ask the program's staff to remove it, and tell them why.",
  EVIDENCE_EMPLOYMENT_ENDED:
    '{apprenticeName}’s employment ended on {endedOn, day}. Give the file to the sponsor’s staff, who add it.',
  EVIDENCE_FILE_TYPE_NOT_TAKEN: '{name} is not a {typeNames, text, or}. Save it as one of them, or scan it.',
  EVIDENCE_FILE_TOO_LARGE:
    '{name} has {megabytes} MB, and {megabytesAtMost} MB is the most. Make it smaller, or send it in parts.',
  EVIDENCE_FILE_CONTENT_NOT_TAKEN:
    '{name} holds no {typeNames, text, or}, whatever it is called. Save it as one of them, or scan it.',
  EVIDENCE_FILE_NAMED_OTHERWISE:
    '{name} holds a {typeName}. Change the end of its name to .{extension} and send it again.',
  EVIDENCE_FILE_NOT_SENT: '{name} is not sent. Send it first, or remove it.',
  EVIDENCE_TOO_MUCH_UNUSED:
    '{megabytesAtMost} MB of your files prove nothing yet, and that is the most. Link them to what they prove, or withdraw them, then send this one.',
  EVIDENCE_TOO_MUCH_OF_PERSON:
    'You sent {megabytesAtMost} MB of files within a day, and that is the most. Send the others tomorrow.',
  EVIDENCE_TOO_MUCH_OF_ORGANIZATION:
    'Your organization sent {megabytesAtMost} MB of files within a day, and that is the most. Send the others tomorrow.',
  EVIDENCE_UNITS_NOT_SAID: 'Say whether the certificate lists the units completed.',
  EVIDENCE_NOT_CONFIRMED:
    'Look through the file and confirm that it shows nothing of a patient and nothing of Practicode. If it does, take that out first.',
  CERTIFICATE_LISTS_UNITS: 'the certificate of {award} lists the units completed',
  CERTIFICATE_LISTS_NO_UNITS: 'no certificate copy of {award} lists the units completed',
  CERTIFICATE_MISSING: 'the certificate of {award} is missing',
  CERTIFICATE_ADD_COPY: 'Add a copy of the certificate of {award} that lists the units completed.',
  PROOF_OF_HOURS: 'Hours of {onDay, day}',
  PROOF_OF_SIGN_OFF: 'Sign-off of {competency}',
  PROOF_OF_CREDENTIAL: 'Credential {credential}',
  PROOF_OF_EXAM: '{exam} exam of {takenOn, day}',
  PROOF_OF_CEU: 'Continuing education: {title}',
  PROOF_OF_INTERNSHIP: 'Internship at {site}',
  PROOF_OF_CHECK: '{requirement} of {checkedOn, day}',
  PROOF_OF_PRIOR_LEARNING: 'Prior learning: {title}',
  PROOF_OF_REVIEW: 'Review of {onDay, day}',
  EVIDENCE_CONFIRMED:
    'This file shows nothing of a patient, and no case, answer, rationale or screenshot of Practicode.',
} as const

export const refuse = refusing<typeof evidenceWords>()
export const problem = problems<typeof evidenceWords>()

export const evidenceWord = wording<typeof evidenceWords>()
