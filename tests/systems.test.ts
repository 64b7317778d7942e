import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const rows = readFileSync(join(ROOT, 'docs/systems.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d\d /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', , kind = '', where = '', test = '']) => ({ id, kind, where, test }))

const linksIn = (text: string) => [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to]) => to!)

test('of the catalogue each row that is software is there, with a test', () => {
  expect(rows.length).toBe(141)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  for (const { id, kind, where, test: shown } of rows.filter((row) => row.kind.startsWith('S'))) {
    expect([id, kind, where]).toEqual([id, kind, expect.not.stringContaining('not yet')])
    expect([id, linksIn(shown)[0]]).toEqual([id, expect.stringMatching(/\.test\.tsx?$/)])
  }
})

test('and leads to files that are there', () => {
  for (const { id, where, test: shown } of rows)
    for (const to of linksIn(`${where} ${shown}`))
      expect([id, to, existsSync(normalize(join(ROOT, 'docs', to)))]).toEqual([id, to, true])
})
