import { addCodes } from '@journeyline/domain/testing/kept-codes'
import { CODES, LIST } from './codes.ts'

addCodes(LIST, CODES)
