import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Vitest's order, but the file that loads the demo again and again begins first: it takes as long as half of the others. */
export class DemoFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const loads = ({ moduleId }: TestSpecification) => moduleId.endsWith('/demo-loading.test.ts')
    return [...sorted.filter(loads), ...sorted.filter((file) => !loads(file))]
  }
}
