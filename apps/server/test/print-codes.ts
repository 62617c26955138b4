import { writeFileSync } from 'node:fs'
import { addCodes } from '@journeyline/domain/testing/kept-codes'
import { TYPE_OF_PREFIX } from '../src/graphql/id-prefixes.ts'
import { CODES, LIST, PREFIX_LIST } from './codes.ts'
import { ERRORS_PAGE, printedErrors } from './printed-errors.ts'

addCodes(LIST, CODES)
addCodes(PREFIX_LIST, [...TYPE_OF_PREFIX.keys()])
writeFileSync(ERRORS_PAGE, printedErrors())
