/** Apollo's suite is written for Jest; nothing else here is. */
export default {
  testMatch: ['<rootDir>/suite.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/strip-types.mjs' },
}
