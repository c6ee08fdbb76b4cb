import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tables first: they are quick, and the first test that fails ends the run against a mutant. */
class TablesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => /\.(?:properties|model)\.test\.ts$/.test(moduleId);
    return Promise.resolve([...files.filter((file) => !isSlow(file)), ...files.filter(isSlow)]);
  }
}

/** The unit tests of `packages/domain` as they run against each mutant: properties on a few cases instead of thousands. */
export default defineConfig({
  test: {
    include: ['packages/domain/src/**/*.test.ts'],
    // Asks how messages of any length are read, not what they mean.
    exclude: ['**/robustness.test.ts'],
    isolate: false,
    provide: { shareOfCases: 0.02 },
    sequence: { sequencer: TablesFirst },
    testTimeout: 60_000,
  },
});
