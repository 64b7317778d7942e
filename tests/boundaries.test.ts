import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What the linter says of a house that holds just these files. */
function lint(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-lint-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), [], { cwd: folder, encoding: 'utf8' }).stdout
}

const forbidden: [string, string, string][] = [
  ['the widget takes no values from the zod side of shared', 'packages/widget/src/a.ts', '@innerloop/shared'],
  ['the widget has no zod', 'packages/widget/src/a.ts', 'zod'],
  ['only the prompt knows Preact', 'packages/widget/src/a.ts', 'preact/hooks'],
  ['the widget does not know the collector', 'packages/widget/src/a.ts', '@innerloop/collector'],
  ['the dashboard takes no values from the collector', 'packages/dashboard/src/a.ts', '@innerloop/collector'],
  ['the collector does not know the widget', 'packages/collector/src/a.ts', '@innerloop/widget'],
  ['Vue belongs to its wrapper', 'packages/widget/src/a.ts', 'vue'],
  ['no wrapper knows another framework', 'packages/widget/src/react/a.ts', 'vue'],
  ['a wrapper knows the public functions only', 'packages/widget/src/react/a.ts', '../widget.ts'],
  ['packages are imported by name', 'packages/collector/src/a/b.ts', '../../../widget/src/x.ts'],
  ['better-sqlite3 is named in database/ alone', 'packages/collector/src/cases/a.ts', 'better-sqlite3'],
  ['routes speak no SQL', 'packages/collector/src/cases/case-routes.ts', 'drizzle-orm'],
  ['routes touch no tables', 'packages/collector/src/cases/case-routes.ts', '../database/tables.ts'],
  ['pure rules touch no database', 'packages/collector/src/cases/rank-of.ts', '../database/open-database.ts'],
  ['pure shared rules are free of zod', 'packages/shared/src/band-of.ts', 'zod'],
  ['reports never write', 'packages/collector/src/reports/a.ts', '../database/save-batch.ts'],
]

test.each(forbidden)('%s', (_, file, specifier) => {
  const use = `import { x } from '${specifier}'\nexport const y = x\n`
  expect(lint({ [file]: use })).toContain('no-restricted-imports')
})

test.each([
  ['packages/widget/src/a.ts', "import type { Survey } from '@innerloop/shared'\nexport type X = Survey\n"],
  [
    'packages/widget/src/a.ts',
    "import { bandOf } from '@innerloop/shared/band-of'\nexport const x = bandOf\n",
  ],
  ['packages/widget/src/prompt/a.ts', "import { h } from 'preact'\nexport const x = h\n"],
  [
    'packages/dashboard/src/a.ts',
    "import type { Score } from '@innerloop/collector'\nexport type X = Score\n",
  ],
  ['packages/collector/src/database/a.ts', "import Sqlite from 'better-sqlite3'\nexport const x = Sqlite\n"],
])('%s may: %s', (file, use) => {
  expect(lint({ [file]: use })).not.toContain('no-restricted-imports')
})

test('cycles are found', () => {
  const output = lint({
    'packages/collector/src/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
    'packages/collector/src/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
  })
  expect(output).toContain('no-cycle')
})
