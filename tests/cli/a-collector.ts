import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A folder with the example project, and the command that works on it. */
export function aCollector() {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const innerloop = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['packages/collector/src/main.ts', ...args],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, INNERLOOP_DATA: folder },
      },
    )
    return { stdout, stderr, status }
  }
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  expect(innerloop('apply', 'examples/checkout/innerloop.json').status).toBe(0)
  return { folder, innerloop, write }
}
