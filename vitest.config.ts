import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/{collector,shared}/src/**/*.test.ts',
            'packages/collector/scale/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/*.postgres.test.ts'],
          testTimeout: 30_000,
          // What these files import keeps no state: loading it once for all of them takes a third of the time.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          // What runs in browsers: each file has a page of its own.
          name: 'unit-browser',
          include: ['packages/{widget,dashboard}/src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          // What has a database, with PostgreSQL. What is about SQLite's file is named so.
          name: 'unit-postgres',
          include: testsWithDatabase(),
          exclude: ['**/*.sqlite.test.ts'],
          globalSetup: 'packages/collector/src/testing/with-postgres.ts',
          testTimeout: 60_000,
          isolate: false,
          // A test mostly waits for the other process.
          maxWorkers: 2,
        },
      },
      {
        test: {
          // What crosses packages without a browser; each has processes and folders of its own.
          name: 'faults',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{access,engines,fuzz,journeys}/**'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          // Every route, asked by everybody and with whatever one may send.
          name: 'routes',
          include: ['tests/{access,fuzz}/**/*.test.ts'],
          testTimeout: 400_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          // Each has a browser and a collector of its own, and mostly waits.
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

/** The rest of the collector's tests would only be the same again. */
function testsWithDatabase(): string[] {
  const files = globSync('packages/collector/src/**/*.test.ts', { cwd: import.meta.dirname })
  return files.filter((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8').includes('/testing/'))
}
