import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that start processes of their own take longest; begun last, one of them would hold up the end of the run. */
const LONG = /\/conformance\/|\/attacks-by-size|\/(backup|killed-[a-z]+)\.test\.ts$/

/** Vitest's order, but what takes long begins first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
