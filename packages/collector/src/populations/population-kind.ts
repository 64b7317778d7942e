import { declaredValuesOf } from '../counts/dimension-value-of.ts'
import { problem } from '../problem.ts'
import { defineRecordKind } from '../records/record-kind.ts'
import { Population } from './population.ts'

export const POPULATIONS = defineRecordKind({
  kind: 'population',
  plural: 'populations',
  schema: Population,
  check({ entry: { project }, definition: { dimension: wanted, shares } }) {
    const dimension = project.dimensions?.find(({ key }) => key === wanted)
    if (!dimension) throw problem('request.invalid', `"dimension": there is no "${wanted}".`)
    const declared = declaredValuesOf(dimension)
    const unknown = shares.find(({ value }) => declared && !declared.includes(value))
    if (unknown)
      throw problem(
        'request.invalid',
        `"shares": ${wanted} has no value "${unknown.value}"; use ${declared!.join(', ')}.`,
      )
  },
})
