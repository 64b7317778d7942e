import { createReadStream, statSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { parse } from 'csv-parse'
import type { Survey } from '@innerloop/shared'
import type { Config } from '../config.ts'
import type { Database } from '../database/open-database.ts'
import { Problem, problem } from '../problem.ts'
import { createDirectory, type Directory, type ProjectEntry } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { type CsvRow, createRowReader, type Mapping } from '../responses/read-csv-row.ts'
import { importResponses, type ImportResult } from '../responses/import-responses.ts'
import { createReceiveResponses } from '../responses/receive-responses.ts'
import { saveTouchpoint } from '../touchpoints/save-touchpoint.ts'
import { withDatabase } from './database-file.ts'
import { number } from './number.ts'

type Options = Omit<Mapping, 'survey'> & { project?: string; survey?: string; delimiter: string }

export async function importCommand(config: Config, file: string, options: Options): Promise<void> {
  const size = statSync(file).size
  await withDatabase(config, async (database) => {
    const directory = await createDirectory(database)
    const { project } = pickProject(directory.all(), options.project)
    const entry = await ensureTouchpoint(database, directory, project.id, options.touchpoint)
    const survey = pickSurvey(entry, options.survey)
    const bar = new SingleBar({
      format: '  {bar} {percentage}%  {rows} rows',
      clearOnComplete: true,
      hideCursor: true,
    })
    bar.start(size, 0, { rows: 0 })
    const parser = parse({
      columns: true,
      info: true,
      bom: true,
      delimiter: options.delimiter,
      skip_empty_lines: true,
      skip_records_with_error: true,
    })
    const source = createReadStream(file)
    const unreadable: ImportResult['rejects'] = []
    parser.on('skip', (error) => unreadable.push({ line: error.lines, error }))
    const result = await importResponses({
      rows: source.pipe(parser) as AsyncIterable<CsvRow>,
      readRow: createRowReader(entry, { ...options, survey }),
      receiveResponses: createReceiveResponses(database, () =>
        bar.update(source.bytesRead, { rows: parser.info.records }),
      ),
      entry,
    }).finally(() => bar.stop())
    report({ ...result, rejects: [...unreadable, ...result.rejects] }, options.touchpoint)
  })
}

async function ensureTouchpoint(
  database: Database,
  directory: Directory,
  projectId: string,
  key: string,
): Promise<ProjectEntry> {
  if (!directory.byId(projectId)!.touchpoints.has(key)) {
    await database.write((tx) => saveTouchpoint(tx, projectId, { key, name: key, channel: 'other' }))
    await directory.reload()
    console.log(`The touchpoint "${key}" was not there; it is now.`)
  }
  return directory.byId(projectId)!
}

function pickSurvey({ published }: ProjectEntry, id: string | undefined): Survey {
  const names = published.map((survey) => survey.id).join(', ')
  const found = id === undefined ? published : published.filter((survey) => survey.id === id)
  if (found.length === 1) return found[0]!
  if (found.length > 1) throw problem('survey.ambiguous', `Name one with --survey: ${names}.`)
  throw problem('response.survey-unknown', `Published surveys: ${names || '(there are none)'}.`)
}

function report({ added, changed, unchanged, rejects }: ImportResult, touchpoint: string): void {
  for (const { line, error } of rejects) {
    const reason = error instanceof Problem ? (error.detail ?? error.message) : error.message
    console.error(`  line ${line}: ${reason}`)
  }
  const parts = [
    `${number(added)} added`,
    ...(changed ? [`${number(changed)} changed`] : []),
    `${number(unchanged)} already there`,
    `${number(rejects.length)} rejected`,
  ]
  console.log(`${number(added + changed + unchanged)} accepted at "${touchpoint}": ${parts.join(', ')}.`)
  if (rejects.length > 0) process.exitCode = 2
}
