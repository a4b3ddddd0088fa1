import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** For one that only works: on a machine busy with other things it has to wait for most of the time. */
const LONGEST_WAIT_MS = 120_000;

/** Run after the build: in a browser with it, or on its files. */
const NEEDS_BUILD = ['tests/e2e/**/*.test.ts', 'tests/**/*.built.test.ts'];
/** What they test has no state, so one process runs many of these files, and loads what they share once. */
const STATELESS = ['tests/{fixtures,generators,house,motions}/**/*.test.ts'];

/**
 * What takes ten seconds or more by itself, longest first. Such a file that starts last has one core for
 * itself while the others have nothing left to do. Vitest goes by the size of a file on a fresh machine,
 * which says little of how long it takes.
 */
const LONGEST = [
  'e2e/links-and-files',
  'e2e/corrections-accessible',
  'e2e/journey',
  'e2e/accessible',
  'e2e/firefox/firefox',
  'e2e/states',
  'e2e/overlay-accessible',
  'e2e/killed',
  'e2e/hostile',
  'e2e/headings',
  'e2e/dossier',
  'e2e/overview-accessible',
  'scripts/extract',
  'scripts/report',
  'motions/growth',
  'motions/reading/long-documents',
  'motions/reading/hostile-time',
  'motions/pdf/layouts',
  'motions/page/many-motions',
  'motions/reading/read-document',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/tests/${name}.`));
      // A process that runs many files ends when a file of another project comes.
      const ofProject = project.config.isolate ? 0 : LONGEST.length + 1;
      return ofProject + (place === -1 ? LONGEST.length : place);
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: STATELESS,
          exclude: NEEDS_BUILD,
          testTimeout: LONGEST_WAIT_MS,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-isolated',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...STATELESS, ...NEEDS_BUILD, 'node_modules/**'],
          testTimeout: LONGEST_WAIT_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: NEEDS_BUILD,
          // A busy machine is slow, not wrong: what must come may take its time.
          testTimeout: LONGEST_WAIT_MS,
          hookTimeout: LONGEST_WAIT_MS,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
          // The files that one process runs after one another have one browser.
          isolate: false,
          globalSetup: ['tests/e2e/profiles-folder.ts'],
        },
      },
    ],
  },
});
