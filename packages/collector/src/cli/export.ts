import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../config.ts'
import { exportResponses } from '../responses/export-responses.ts'
import { type ExportFormat, writeResponses } from '../responses/write-responses.ts'
import { withProject } from './database-file.ts'

type Options = { format: string; output?: string; project?: string }

export async function exportCommand(config: Config, { format, output, project }: Options): Promise<void> {
  await withProject(config, project, async (database, entry) => {
    const responses = exportResponses(database, entry.project.id)
    const target = output === undefined ? process.stdout : createWriteStream(output)
    await pipeline(writeResponses(responses, format as ExportFormat, entry), target, {
      end: output !== undefined,
    })
  })
}
