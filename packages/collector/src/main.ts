#!/usr/bin/env node
import { PRODUCTS } from '@innerloop/shared/migrations'
import { Argument, InvalidArgumentError, Command, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { Permission, Role } from './access/permissions.ts'
import { analyseCommand } from './cli/analyse.ts'
import { applyCommand } from './cli/apply.ts'
import { backupCommand } from './cli/backup.ts'
import { companyCommand } from './cli/company.ts'
import { copyCommand } from './cli/copy.ts'
import { eraseCommand } from './cli/erase.ts'
import { exportCommand } from './cli/export.ts'
import { importCommand } from './cli/import.ts'
import { importObservationsCommand, importPeopleCommand, importRosterCommand } from './cli/import-table.ts'
import { inviteCommand } from './cli/invite.ts'
import { keyCommand } from './cli/key.ts'
import { migrateCommand } from './cli/migrate.ts'
import { recountCommand } from './cli/recount.ts'
import { restoreCommand } from './cli/restore.ts'
import { retainCommand } from './cli/retain.ts'
import { secretCommand } from './cli/secret.ts'
import { serveCommand } from './cli/serve.ts'
import { readConfig } from './config.ts'
import { Method, ObservationKind } from './observations/observation.ts'
import { Problem } from './problem.ts'

const program = new Command('innerloop')
  .description('Ask one question at the moment that matters, and act on the answer.')
  .version(manifest.version)

program
  .command('serve')
  .description('start the collector')
  .option('--demo', 'with a demo project and a demo shop')
  .option('--company', 'with a generated company, to look around in a year of answers')
  .action((options) => serveCommand(readConfig(process.env), options))

program
  .command('apply')
  .description('create or update a project, its touchpoints and surveys from a JSON file')
  .argument('<file>')
  .action((file) => applyCommand(readConfig(process.env), file))

program
  .command('company')
  .description('make a generated company with a year of answers, to look around: project "nordwerk"')
  .action(() => companyCommand(readConfig(process.env)))

program
  .command('import')
  .description('take in responses from a CSV file with a header line; a second run adds nothing')
  .argument('<csv>')
  .requiredOption('--score <column>', 'column of the score')
  .requiredOption('--touchpoint <key>', 'touchpoint of all rows; made if it is not there')
  .option('--comment <column>', 'column of the comment')
  .option('--date <column>', 'column of the date (ISO 8601, or Unix seconds); without it rows are dated now')
  .option('--id <column>', 'column that identifies a row; without it the content does')
  .option('--person <column>', "column of the host's id for the person")
  .option('--survey <id>', 'survey that the rows answer')
  .option('--project <id>', 'project, if there are several')
  .option('--delimiter <character>', 'between columns', ',')
  .action((file, options) => importCommand(readConfig(process.env), file, options))

withTable(
  program.command('import-people').description('set traits of customers from a CSV file, as from a CRM'),
).action((file, options) => importPeopleCommand(readConfig(process.env), file, options))

withTable(
  program
    .command('import-observations')
    .description('take in events, measures, reviews, mentions or notes from a CSV file')
    .option('--kind <kind>', 'of all rows', oneOf(...ObservationKind.options))
    .option('--source <name>', 'the system or place that they are from')
    .option('--touchpoint <key>', 'of all rows')
    .option('--method <method>', 'how notes were taken', oneOf(...Method.options))
    .option('--scale <low-high>', 'of scores, as 1-5', scaleOf),
).action((file, options) => importObservationsCommand(readConfig(process.env), file, options))

withTable(
  program
    .command('import-roster')
    .description('fill teams, and set who owns and supervises touchpoints, from a CSV file; invites nobody')
    .option('--complete', 'who is in a team that the file names, but not there in the file, leaves it'),
).action((file, options) => importRosterCommand(readConfig(process.env), file, options))

program
  .command('migrate')
  .description('take over surveys and responses from another product; a second run adds nothing')
  .addArgument(new Argument('<product>').choices(PRODUCTS))
  .argument('<files...>')
  .requiredOption('--touchpoint <key>', 'touchpoint of all responses; made if it is not there')
  .option('--locale <locale>', 'of texts that do not say theirs', 'en')
  .option(
    '--metric <metric>',
    'what scores are, where the files do not say',
    oneOf('nps', 'csat', 'ces'),
    'nps',
  )
  .option('--person-property <name>', 'the property that holds your own id for the person (Delighted)')
  .option(
    '--column <name=what...>',
    'what a column of a CSV file holds, as "Kommentar=text"; else it is guessed',
  )
  .option('--delimiter <character>', 'between columns; else it is guessed')
  .option('--project <id>', 'project, if there are several')
  .option('--dry-run', 'say what would come of it, and change nothing')
  .action((product, files, options) => migrateCommand(readConfig(process.env), product, files, options))

program
  .command('export')
  .description('write all responses to standard output, or to a file')
  .option('--format <format>', 'csv or jsonl', oneOf('csv', 'jsonl'), 'csv')
  .option('--output <file>', 'write here instead')
  .option('--project <id>', 'project, if there are several')
  .action((options) => exportCommand(readConfig(process.env), options))

program
  .command('recount')
  .description('rebuild the counters from the responses, and say what differed')
  .option('--project <id>', 'project, if there are several')
  .action((options) => recountCommand(readConfig(process.env), options))

program
  .command('backup')
  .description('copy the database, also while the collector runs, and check the copy')
  .option('--to <file>', 'write this file; else a new one in INNERLOOP_BACKUP_FOLDER')
  .action((options) => backupCommand(readConfig(process.env), options))

program
  .command('restore')
  .description(
    'put a backup in the place of the database, which is kept aside; the collector must be stopped',
  )
  .argument('<file>')
  .action((file) => restoreCommand(readConfig(process.env), file))

program
  .command('copy')
  .description(
    'copy everything to another database, also while the collector runs; run again, only what changed',
  )
  .requiredOption('--from <place>', 'data folder, database file, or postgres://…')
  .requiredOption('--to <place>', 'the same; what it has must be of an earlier copy')
  .option(
    '--late <instant>',
    'only merge responses, received since then, into a target that is in use',
    instant,
  )
  .option('--replace', 'also remove what only the target has')
  .action((options) => copyCommand(options))

program
  .command('erase')
  .description('remove a person with all their answers, also from the counters and the file')
  .argument('<person>', "the host's id")
  .option('--project <id>', 'project, if there are several')
  .action((person, options) => eraseCommand(readConfig(process.env), person, options))

program
  .command('retain')
  .description('remove what is older than the projects\' "retention" says; to be run every night')
  .option('--project <id>', 'only this project')
  .action((options) => retainCommand(readConfig(process.env), options))

program
  .command('analyse')
  .description('work out the analyses that somebody asked for; the collector has it run by itself')
  .action(() => analyseCommand(readConfig(process.env)))

program
  .command('key')
  .description('make a new admin key, printed this once; for everything everywhere unless told less')
  .option('--name <name>', 'what it is for', 'Admin key')
  .option('--project <id>', 'only this project')
  .option('--scopes <list>', 'only these permissions, with commas between', scopesOf)
  .option('--expires-days <n>', 'it lives so many days', wholeNumber(1, 3650))
  .action((options) => keyCommand(readConfig(process.env), options))

program
  .command('invite')
  .description('invite a person, and print the link with which they accept within seven days')
  .argument('<email>')
  .addOption(new Option('--role <role>', 'what they may do').choices(Role.options).makeOptionMandatory())
  .option('--project <id>', 'only this project')
  .action((email, options) => inviteCommand(readConfig(process.env), email, options))

program
  .command('secret')
  .description('make a secret that proves who a person is; the one before stays valid until the next')
  .option('--project <id>', 'project, if there are several')
  .action((options) => secretCommand(readConfig(process.env), options))

program.parseAsync().catch((error: unknown) => {
  // Whoever read our output, as `head` does, has seen enough.
  if ((error as NodeJS.ErrnoException | null)?.code === 'EPIPE') return
  const isBug = !(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError
  console.error(isBug ? error : error instanceof Problem ? `${error.code}: ${error.message}` : error.message)
  process.exitCode = 1
})

/** Of a file whose columns are told or guessed. */
function withTable(command: Command): Command {
  return command
    .argument('<csv>')
    .option(
      '--column <name=what...>',
      'what a column holds, as "Revenue=trait:revenue:number"; else it is guessed',
    )
    .option('--decimal <character>', 'before the decimals; else it is guessed', oneOf('.', ','))
    .option('--dates <order>', 'of dates with the year last; else it is guessed', oneOf('dmy', 'mdy'))
    .option('--delimiter <character>', 'between columns; else it is guessed')
    .option('--project <id>', 'project, if there are several')
    .option('--dry-run', 'say what would come of it, and change nothing')
}

function scaleOf(text: string): [number, number] {
  const [, low, high] = /^(-?\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (low === undefined || Number(low) >= Number(high))
    throw new InvalidArgumentError('Use the lowest and the highest score, as 1-5.')
  return [Number(low), Number(high)]
}

function oneOf(...allowed: string[]): (value: string) => string {
  return (value) => {
    if (!allowed.includes(value)) throw new InvalidArgumentError(`Use ${allowed.join(' or ')}.`)
    return value
  }
}

function scopesOf(list: string): Permission[] {
  const parsed = Permission.array().safeParse(list.split(','))
  if (!parsed.success) throw new InvalidArgumentError(`Use some of ${Permission.options.join(', ')}.`)
  return parsed.data
}

function instant(text: string): Date {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) throw new InvalidArgumentError('Use an instant, as 2026-11-23T08:30:00Z.')
  return at
}

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(`Use a whole number from ${least} to ${most}.`)
    return number
  }
}
