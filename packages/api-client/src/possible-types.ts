/** Which types an interface of the schema stands for; the cache needs it to match `... on Refusal`. Checked against the schema by a test of the console's. */
export const possibleTypes = {
  Refusal: [
    'InputError',
    'RuleError',
    'NotFoundError',
    'StaleVersionError',
    'StageChangesRefusedError',
    'ReviewsNotPlannedError',
    'ReferenceConflictError',
  ],
  RemovalCondition: ['EmploymentCondition', 'PreparationCondition', 'PracticodeCondition'],
}
