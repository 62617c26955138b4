import { expect, test } from 'vitest'
import { loggedPath } from './logged-path.ts'

test.each([
  ['/admin/join/TOKEN', '/admin/join/…'],
  ['/employer/sign/TOKEN/x', '/employer/sign/…'],
  ['/admin/reset/TOKEN', '/admin/reset/…'],
  ['/admin/%6Aoin/TOKEN', '/admin/join/…'],
  ['/admin/join%2FTOKEN', '/admin/join/…'],
  ['/admin/join;TOKEN', '/admin/join/…'],
  ['/admin\\join\\TOKEN', '/admin/join/…'],
  ['/admin/learners/%zz', '/admin/learners/%zz'],
  ['/graphql', '/graphql'],
])('of %s the log has %s', (path, logged) => {
  expect(loggedPath(path)).toBe(logged)
})
