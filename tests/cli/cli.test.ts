import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { aCollector } from './a-collector.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SURVEY = fileURLToPath(new URL('../fixtures/nps-pt-br.csv', import.meta.url))

const importSurvey = [
  'import',
  SURVEY,
  '--score',
  'Nota',
  '--comment',
  'Resposta',
  '--touchpoint',
  'menu.used',
]

test('1,287 real answers are imported once, however often the file is', () => {
  const { innerloop } = aCollector()
  expect(innerloop(...importSurvey).stdout).toContain('1,287 accepted at "menu.used": 1,287 added')
  expect(innerloop(...importSurvey).stdout).toContain('0 added, 1,287 already there, 0 rejected')
  expect(innerloop('recount').stdout).toContain('Counters rebuilt from 1,287 responses: all were right.')
  const lines = innerloop('export', '--format', 'jsonl').stdout.trim().split('\n')
  const scores = lines.map((line) => JSON.parse(line).answers.recommend.value as number)
  const histogram = Array.from({ length: 11 }, (_, score) => scores.filter((one) => one === score).length)
  expect(histogram).toEqual([5, 3, 5, 6, 7, 22, 28, 72, 254, 337, 548])
})

test('rows that cannot be taken are named with their line and the reason; the others are kept', () => {
  const { innerloop, write } = aCollector()
  const file = write(
    'answers.csv',
    'score;why;when\n9;"Two\nlines";2026-05-01\n11;;2026-05-01\n8;;someday\nten;;2026-05-01\n3;;1777600000\n7;a;b;c\n',
  )
  const flags = [
    '--score',
    'score',
    '--comment',
    'why',
    '--date',
    'when',
    '--touchpoint',
    'checkout.paid',
    '--delimiter',
    ';',
  ]
  const { stdout, stderr, status } = innerloop('import', file, ...flags)
  expect(stdout).toContain('2 accepted at "checkout.paid": 2 added, 0 already there, 4 rejected.')
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    expect.stringMatching(/^line 8: Invalid Record Length/),
    'line 4: "recommend" takes 0 to 10, not 11.',
    'line 5: "when" is "someday", not a date such as 2026-11-22T09:30:00Z.',
    'line 6: "score" is "ten", not a whole number.',
  ])
  expect(status).toBe(2)
})

test('a file that grew adds only its new rows', () => {
  const { innerloop, write } = aCollector()
  const flags = ['--score', 's', '--touchpoint', 'checkout.paid']
  expect(innerloop('import', write('a.csv', 's\n9\n9\n3\n'), ...flags).stdout).toContain('3 added')
  expect(innerloop('import', write('a.csv', 's\n9\n9\n3\n9\n'), ...flags).stdout).toContain(
    '1 added, 3 already there',
  )
})

test('a column that is not there is named, with those that are', () => {
  const { innerloop, write } = aCollector()
  const { stderr } = innerloop(
    'import',
    write('a.csv', 'grade,text\n9,a\n'),
    '--score',
    'score',
    '--touchpoint',
    'checkout.paid',
  )
  expect(stderr).toContain('There is no column "score". Columns: grade, text.')
})

test('an export to CSV cannot run formulas in a spreadsheet', () => {
  const { innerloop, write, folder } = aCollector()
  const file = write('a.csv', 's,why\n9,"=HYPERLINK(""http://evil.example"")"\n')
  innerloop('import', file, '--score', 's', '--comment', 'why', '--touchpoint', 'checkout.paid')
  innerloop('export', '--output', join(folder, 'out.csv'))
  const [header, row] = readFileSync(join(folder, 'out.csv'), 'utf8').split('\n')
  expect(header).toContain('answer.recommend,answer.reason')
  expect(row).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
})

test('who changes the dimensions is told to recount', () => {
  const { innerloop, write } = aCollector()
  const project = { id: 'split', key: 'pk_split', name: 'Split' }
  const apply = (more: object) => {
    const programme = { project: { ...project, ...more }, touchpoints: [], surveys: [] }
    return innerloop('apply', write('p.json', JSON.stringify(programme))).stdout
  }
  expect(apply({})).not.toContain('recount')
  expect(apply({ dimensions: [{ key: 'device', from: 'device' }] })).toContain('innerloop recount')
  expect(apply({ dimensions: [{ key: 'device', from: 'device' }] })).not.toContain('recount')
})

test.each([
  [['recount'], /There is no database at .*innerloop.db\. Start the collector once, or set INNERLOOP_DATA\./],
  [['apply', 'package.json'], /package\.json is not right:\n {2}project: /],
])('innerloop %j on nothing says what to do', (args, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { stderr, status } = spawnSync(process.execPath, ['packages/collector/src/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INNERLOOP_DATA: folder },
  })
  expect(stderr).toMatch(message)
  expect(status).toBe(1)
})
