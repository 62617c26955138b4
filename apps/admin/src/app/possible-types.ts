/** Which types an interface of the schema stands for; the cache needs it to match `... on Refusal`. Checked against the schema by its test. */
export const possibleTypes = {
  Refusal: [
    'InputError',
    'RuleError',
    'NotFoundError',
    'StaleVersionError',
    'StageChangesRefusedError',
    'ReviewsNotPlannedError',
  ],
  RemovalCondition: ['EmploymentCondition', 'PreparationCondition', 'PracticodeCondition'],
}
