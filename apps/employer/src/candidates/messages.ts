import { defineMessages } from '@journeyline/ui/words/define-messages'

export const candidateMessages = defineMessages({
  title: 'Candidates',
  purpose: 'Learners who agreed to be shown to employers and whom the program has screened.',
  noun: '{count, plural, one {candidate} other {candidates}}',
  ofMoreThan: 'of more than {count, number} candidates',
  candidates: 'Candidates',
  back: 'Candidates',

  text: 'Find candidates',
  textHelp: 'Name, summary or internship site',
  program: 'Program',
  stage: 'Stage',
  credential: 'Credential',
  setting: 'Work setting',
  state: 'State',
  any: 'Any',
  remote: 'Open to remote',
  shortlisted: 'On our shortlist',
  only: 'only',
  filters: '{count, plural, =0 {Filters} other {Filters (#)}}',

  emptyTitle: 'No candidates yet',
  emptyText:
    'As soon as learners agree to be shown and the program has screened them, their profiles stand here.',
  showMore: 'Show more',
  moreFailed: 'More candidates could not be loaded. Try again.',
  list: 'The list',

  cases: '{done, number} of {all, number} Practicode cases',
  casesScore: '{done, number} of {all, number} Practicode cases, score {score, number} %',
  openToRemote: 'Open to remote',
  available: 'Available from {day}',
  availableNow: 'Available now',
  now: 'Now',

  stageTRAINING: 'In class: learning the code sets, anatomy and the rules of coding.',
  stagePRACTICODE: 'Coding real, redacted records on AAPC’s Practicode: {all, number} cases in all.',
  stageINTERNSHIP: 'Coding at an internship site, alongside experienced coders.',
  stageREADY: 'Through training, Practicode and internship, and ready to start.',
  stageOther: 'No longer a hire candidate.',

  gone: 'This profile is no longer shown',
  goneText:
    'The learner may have started a job, left the program, or asked not to be shown. There are others to meet.',
  toCandidates: 'See the candidates',
  profile: 'The profile',

  summary: 'In short',
  stageTitle: 'Where {name} stands',
  softSkills: 'Soft skills',
  credentials: 'Credentials',
  noCredentials: 'No credential yet. Most learners sit their exam during or after training.',
  practicode: 'Practicode',
  practicodeNone: 'Not begun yet.',
  practicodeWhat:
    'Practicode is AAPC’s practice on {all, number} real, redacted records. It counts towards dropping the apprentice A.',
  score: 'Score {score, number} %',

  facts: 'What {name} is looking for',
  availableOn: 'Available from',
  notSaid: 'Not said',
  openRemote: 'Remote work',
  yesRemote: 'Open to it',
  noRemote: 'Not at this time',
  settings: 'Work settings wanted',
  anySetting: 'Any',
  lives: 'Lives in',
  language: 'Preferred language',
  internship: 'Internship site',
  notYet: 'None yet',
  shownSince: 'Profile published',
  loading: 'Candidates are loading',

  contactTitle: 'Contact details come later',
  contactText:
    'You see what {name} agreed to show. E-mail and telephone stay hidden until a hiring process reaches an interview.',

  credentialCPC_A:
    'Certified Professional Coder, apprentice (AAPC): has passed the exam for professional-fee coding; the A is dropped after two years’ experience.',
  credentialCPC:
    'Certified Professional Coder (AAPC): professional-fee coding, with the experience behind it.',
  credentialCOC_A:
    'Certified Outpatient Coder, apprentice (AAPC): has passed the outpatient exam; the A is dropped after two years’ experience.',
  credentialCOC: 'Certified Outpatient Coder (AAPC): outpatient facility coding.',
  credentialCRC: 'Certified Risk Adjustment Coder (AAPC): diagnosis coding for risk adjustment.',
  credentialCCA: 'Certified Coding Associate (AHIMA): entry-level coding in any setting.',
  credentialCCS: 'Certified Coding Specialist (AHIMA): hospital coding, inpatient and outpatient.',
  credentialCCS_P: 'Certified Coding Specialist, physician-based (AHIMA): coding for physicians’ practices.',
})
