import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Config } from '../config.ts'
import { answerIdsOf, exportResponses, flattenResponse } from '../responses/export-responses.ts'
import { withProject } from './database-file.ts'

type Options = { format: string; output?: string; project?: string }

export async function exportCommand(config: Config, { format, output, project }: Options): Promise<void> {
  await withProject(config, project, async (database, entry) => {
    const responses = exportResponses(database, entry.project.id)
    const target = output === undefined ? process.stdout : createWriteStream(output)
    const end = output !== undefined
    if (format === 'jsonl') {
      await pipeline(Readable.from(responses), toLines, target, { end })
      return
    }
    const questions = answerIdsOf(entry.versions.values())
    const flatten = async function* (source: AsyncIterable<Parameters<typeof flattenResponse>[0]>) {
      for await (const response of source) yield flattenResponse(response, questions)
    }
    // `escape_formulas` keeps a spreadsheet from running a comment that begins with "=".
    await pipeline(
      Readable.from(responses),
      flatten,
      stringify({ header: true, escape_formulas: true }),
      target,
      { end },
    )
  })
}

async function* toLines(source: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of source) yield `${JSON.stringify(value)}\n`
}
