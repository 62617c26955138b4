/** Sent again, asking for what stands by then, it is done: a success with that, and nothing more is written. Why that is known. */
export const DONE: Record<string, string> = {
  ...named('a row that stands just so is `SAME`', [
    ...['approveHours', 'rejectHours', 'recordHours', 'changeStage', 'signOffCompetencies', 'planReview'],
    ...['createClassMeetings', 'correctHours', 'resubmitHours', 'reverseHours'],
  ]),
  ...named('what may be there once is there, with just these facts', [
    ...['createLearner', 'createEmployer', 'createCohort', 'enrollLearner', 'createFundingAward'],
    ...['createExternalReference', 'createShortlistEntry', 'createDelegation', 'recordCredential'],
    ...['recordExamAttempt', 'recordCeuEntry', 'recordCheck', 'recordInternship', 'recordPracticodeReading'],
    ...['recordConsent', 'withdrawConsent', 'createPlacement'],
  ]),
  ...named('it was done by the same person, for the same reason', [
    ...[
      'undoStageChange',
      'reverseCeuEntry',
      'revokeCheck',
      'revokeSignOff',
      'confirmCompletion',
      'removeEvidence',
      'cancelReview',
    ],
  ]),
  ...named('it stands so by now', [
    ...[
      'deleteShortlistEntry',
      'publishCandidate',
      'unpublishCandidate',
      'revokeInvitation',
      'endDelegation',
    ],
    ...['disablePerson', 'enablePerson', 'publishProgramVersion', 'unpublishProgramVersion'],
    ...['applyImport', 'undoImport'],
    ...['answerReviewDispute', 'disputeReview', 'disputeReviewAsViewer', 'signReview'],
    ...['holdReview', 'signReviewAsViewer', 'recordAttendance', 'confirmAttendance', 'correctAttendance'],
    ...['recordInternshipEvaluation', 'recordPracticodeStart', 'movePlacement'],
  ]),
  ...named('an edit of nothing but what is so', [
    ...['updateAapcRenewal', 'updateCandidateProfile', 'updateCohort', 'updateCredential', 'updateEmployer'],
    'updateRegistration',
    ...['updateInternship', 'updateLearner', 'updateClassMeeting', 'updatePlacement', 'updatePriorLearning'],
    ...[
      'updateProgramVersion',
      'updateReview',
      'updateReviewParties',
      'updateReviewPlan',
      'updateCourseSection',
    ],
    ...['updateShortlistEntry', 'updateViewer', 'endPlacement'],
  ]),
}

/** Sent again it makes another, from which only a key keeps it. Why two may be there. */
export const ANOTHER: Record<string, string> = {
  ...named('two may say the same', [
    ...['createWorksite', 'createCourseSection', 'createProgramVersion', 'recordPriorLearning'],
  ]),
  ...named('the file is compared with the program anew', ['previewImport']),
  ...named('a new link takes the place of the one before, which nobody can be shown again', [
    ...['createPasswordResetLink', 'createReviewLink'],
  ]),
}

/** Sent again it is refused, and why it can't be the same. */
export const REFUSED: Record<string, string[]> = {
  'its file proves the one before': ['grantPriorCredit'],
  'the link is used up': ['acceptInvitation', 'resetPassword'],
  'the password is another one by now': ['changePassword'],
  'its link was shown once, and the invitation that is open is told of': ['invitePerson'],
  'nothing is there any more, which is what was wanted (0037)': [
    ...['deleteCredential', 'deleteExamAttempt', 'deleteExternalReference', 'deleteFundingAward'],
    ...[
      'deleteImport',
      'deleteClassMeeting',
      'deletePriorLearning',
      'deleteProgramVersion',
      'deleteCourseSection',
    ],
    'removePerson',
  ],
}

/** A no that is about no field of these has no place. Why their input names no one thing that it could be about. */
export const WITHOUT_A_PLACE: Record<string, string[]> = {
  'what is made is named by its details': ['createEmployer', 'createLearner', 'invitePerson'],
  'it is about the viewer': ['changePassword', 'updateViewer'],
  'it is about two, and a rule says which': [
    ...['correctAttendance', 'createDelegation', 'createCourseSection', 'enrollLearner'],
    ...['createPlacement', 'movePlacement'],
  ],
  'each row has its own place': [
    ...['approveHours', 'changeStage', 'planReview', 'recordHours', 'rejectHours', 'signOffCompetencies'],
    ...['correctHours', 'resubmitHours', 'reverseHours'],
  ],
}

function named(why: string, acts: readonly string[]): Record<string, string> {
  return Object.fromEntries(acts.map((act) => [act, why]))
}
