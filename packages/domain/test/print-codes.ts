import { CODES, LIST } from './codes.ts'
import { addCodes } from './kept-codes.ts'

addCodes(LIST, CODES)
