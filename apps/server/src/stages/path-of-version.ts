import { WHOLE_PATH } from '@journeyline/domain/enrollments/stages'

/** SQL for the path of a `program_version v` as JSON: what it says, or the whole where it was written before versions said one. */
export const PATH_OF_VERSION = `coalesce(v.policies -> 'path', '${JSON.stringify(WHOLE_PATH)}')`
