import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { Survey, SurveyResponse } from '../index.ts'
import type { TableMapping } from '../table/table-mapping.ts'
import type { MigrationOptions, Product } from './migrated.ts'
import { readProduct } from './read-product.ts'

const FOLDER = join(import.meta.dirname, '../../../../tests/fixtures/migrations')
export const file = (name: string) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') })
export const OPTIONS: MigrationOptions = { touchpoint: 'moved', locale: 'en', timeZone: 'UTC', metric: 'nps' }

/** Read twice, to the same: all of it is as the schemas want it. */
export function migrate(
  product: Product,
  names: string[],
  over: Partial<MigrationOptions> = {},
  mapping?: TableMapping,
) {
  const options = { ...OPTIONS, ...over }
  const migrated = readProduct({ product, files: names.map(file), options, mapping })
  const again = readProduct({ product, files: names.map(file), options, mapping })
  expect(again).toEqual(migrated)
  const surveys = migrated.surveys.map((survey) => Survey.parse(survey))
  const responses = migrated.responses.map(({ response }) => SurveyResponse.parse(response))
  const left = migrated.leftOut.map(({ what, count }) => `${count} × ${what}`)
  return { ...migrated, surveys, parsed: responses, left }
}

export const answersOf = ({ answers }: SurveyResponse) =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]))
