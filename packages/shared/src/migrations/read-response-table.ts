// A CSV file of responses whose columns somebody has named: exports whose headers are not documented.

import { columnsOf, readCsv } from '../table/create-csv-reader.ts'
import { mapRow } from '../table/map-row.ts'
import { instantIn } from '../table/read-cell.ts'
import type { TableMapping } from '../table/table-mapping.ts'
import { contentId } from '../table/table-rows.ts'
import { SCORED } from './asked.ts'
import {
  type Migration,
  migratedId,
  type MigrationOptions,
  type Product,
  type SourceFile,
} from './migrated.ts'
import { scoredSurvey } from './scored-survey.ts'

type Given = { product: Product; options: MigrationOptions; mapping: TableMapping }

export function readResponseTable(migration: Migration, { text }: SourceFile, given: Given): void {
  const { product, options, mapping } = given
  const [header, ...rows] = readCsv(text)
  const names = columnsOf(header?.cells ?? [])
  const surveyId = `${product}-${options.metric}`
  const repeats = new Map<string, number>()
  migration.addSurvey(
    scoredSurvey({ id: surveyId, name: `${product} ${options.metric.toUpperCase()}`, options }),
  )
  for (const [name, { to }] of Object.entries(mapping.columns))
    if (to === 'skip') migration.leave(`the column "${name}"`, 'nobody said what it holds', rows.length)
  for (const { line, cells } of rows) {
    const row = mapRow(mapping, names, cells)
    const { id, at, person, text: comment, score: said, touchpoint = options.touchpoint } = row.fields
    const score = Number(said)
    const [lowest, highest] = SCORED[options.metric]
    const instant = at === undefined ? undefined : instantIn(at, mapping)
    const isOff = said === undefined || !Number.isInteger(score) || score < lowest || score > highest
    const why =
      row.problems[0] ??
      (isOff
        ? `the score "${said ?? ''}" is not on the scale of ${options.metric}`
        : instant === undefined
          ? 'it has no date'
          : undefined)
    if (why !== undefined) {
      migration.leave(`line ${line}`, why)
      continue
    }
    if (person !== undefined) migration.addPerson(person, row.traits)
    migration.addResponse({
      response: {
        id: migratedId(instant!, product, id ?? contentId(repeats, cells)),
        surveyId,
        surveyVersion: 1,
        touchpoint,
        sequence: 1,
        state: 'completed',
        shownAt: new Date(instant!).toISOString(),
        answers: {
          score: { value: score, sequence: 0 },
          ...(comment !== undefined && { why: { value: comment.slice(0, 5000), sequence: 1 } }),
        },
        ...(person !== undefined && { personId: person.slice(0, 200) }),
        ...(Object.keys(row.traits).length > 0 && { traits: row.traits }),
        ...(Object.keys(row.properties).length > 0 && { properties: row.properties }),
        context: { channel: 'import' },
      },
      tags: [],
      notes: [],
    })
  }
}
