import { statSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import type { Given, Suggestion, TableKind } from '@innerloop/shared/table'
import { OPERATOR } from '../access/operator.ts'
import type { Config } from '../config.ts'
import { sayColumns } from '../imports/csv-upload.ts'
import { importObservations } from '../imports/import-observations.ts'
import { importPeople } from '../imports/import-people.ts'
import { importStaff } from '../imports/import-staff.ts'
import type { RefusedRow } from '../imports/import-table.ts'
import { parseColumn } from '../imports/parse-column.ts'
import type { RosterChange } from '../imports/roster.ts'
import { openTable, piecesOf, type Table } from '../imports/table-source.ts'
import { takeRoster } from '../imports/take-roster.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { withProject } from './database-file.ts'
import { number } from './number.ts'

type Options = {
  column?: string[]
  delimiter?: string
  decimal?: '.' | ','
  dates?: 'dmy' | 'mdy'
  project?: string
  dryRun?: boolean
}

export function importPeopleCommand(config: Config, file: string, options: Options): Promise<void> {
  return withProject(config, options.project, async (database, entry) => {
    const isDryRun = options.dryRun === true
    const done = await withTable('people', { entry, file, options }, (table) =>
      importPeople({ database, entry, actor: OPERATOR, table, isDryRun, now: Date.now() }),
    )
    report(done.refused)
    const { people, known } = done
    say(
      options,
      `${number(people)} people: ${number(people - known)} new, ${number(known)} known before`,
      done,
    )
  })
}

export function importObservationsCommand(
  config: Config,
  file: string,
  options: Options & Given,
): Promise<void> {
  return withProject(config, options.project, async (database, entry) => {
    const isDryRun = options.dryRun === true
    const done = await withTable('observations', { entry, file, options }, (table) =>
      importObservations({ database, entry, table, given: options, isDryRun, now: Date.now() }),
    )
    report(done.refused)
    const { added, changed, unchanged } = done
    const parts = `${number(added)} added, ${number(changed)} replaced, ${number(unchanged)} already there`
    say(options, parts, done)
  })
}

export function importRosterCommand(
  config: Config,
  file: string,
  options: Options & { complete?: boolean },
): Promise<void> {
  return withProject(config, options.project, async (database, entry) => {
    const { dryRun: isDryRun = false, complete: isComplete = false } = options
    const done = await withTable('roster', { entry, file, options }, (table) =>
      importStaff(table, (staff) =>
        database.write((tx) =>
          takeRoster(tx, { entry, actor: OPERATOR, staff, isComplete, isDryRun }, Date.now()),
        ),
      ),
    )
    report(done.refused)
    for (const change of done.changes) console.log(`  ${sayChange(change)}`)
    if (done.notMembers.length > 0)
      console.log(`Cannot sign in yet, invite them: ${done.notMembers.join(', ')}.`)
    say(options, `${number(done.people)} people, ${number(done.changes.length)} changes`, done)
  })
}

type Source = { entry: ProjectEntry; file: string; options: Options }

async function withTable<T>(
  kind: TableKind,
  { entry, file, options }: Source,
  work: (table: Table) => Promise<T>,
): Promise<T> {
  const { column = [], delimiter, decimal, dates } = options
  const bar = new SingleBar({ format: '  {bar} {percentage}%', clearOnComplete: true, hideCursor: true })
  const table = await openTable(
    piecesOf(file, (read) => bar.update(read)),
    {
      kind,
      timeZone: entry.project.timeZone,
      columns: Object.fromEntries(column.map((text) => parseColumn(kind, text))),
      delimiter,
      decimal,
      dateOrder: dates,
    },
  )
  sayMapping(table.mapping)
  bar.start(statSync(file).size, 0)
  return work(table).finally(() => bar.stop())
}

function sayMapping({ columns, decimal, dateOrder, isDateOrderCertain }: Suggestion): void {
  for (const [name, what] of Object.entries(sayColumns(columns))) console.log(`  ${name} = ${what}`)
  const order = dateOrder === 'dmy' ? 'day, month, year' : 'month, day, year'
  const doubt = isDateOrderCertain ? '' : ' The dates do not say which; name it with --dates.'
  console.log(`  Decimals follow "${decimal}"; dates with the year last are ${order}.${doubt}`)
}

function report(refused: readonly RefusedRow[]): void {
  for (const { line, why } of refused) console.error(`  line ${line}: ${why}`)
  if (refused.length > 0) process.exitCode = 2
}

function say({ dryRun }: Options, what: string, { refused }: { refused: readonly RefusedRow[] }): void {
  console.log(
    `${dryRun ? 'Nothing was changed. It would be: ' : ''}${what}, ${number(refused.length)} refused.`,
  )
}

function sayChange({ what, subject, from, to }: RosterChange): string {
  if (what === 'team-made') return `team "${subject}" is made: ${to}`
  if (what === 'member-added') return `${to} joins team "${subject}"`
  if (what === 'member-left') return `${from} leaves team "${subject}"`
  const [kind, role] = what.split('-')
  return `${kind} "${subject}": ${role} ${from ?? 'nobody'} → ${to ?? 'nobody'}`
}
