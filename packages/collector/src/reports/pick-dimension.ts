import type { Dimension, Project } from '@innerloop/shared'
import { declaredValuesOf } from '../counts/dimension-value-of.ts'
import { problem } from '../problem.ts'

type Asked = { dimension?: string | undefined; value?: string | undefined }

/**
 * The dimension that is asked for, if one is.
 *
 * @throws Problem `report.dimension-unknown`, or `request.invalid` for a value that it cannot have
 */
export function pickDimension({ dimensions = [] }: Project, { dimension: key, value }: Asked) {
  if (key === undefined) {
    if (value === undefined) return undefined
    throw problem('request.invalid', 'Query parameter "value": name its "dimension" too.')
  }
  const dimension = dimensions.find((one) => one.key === key)
  if (!dimension) {
    const keys = dimensions.map((one) => one.key).join(', ')
    throw problem('report.dimension-unknown', `Use one of: ${keys || '(there are none)'}.`)
  }
  if (value !== undefined) refuseUndeclared(dimension, value)
  return dimension
}

function refuseUndeclared(dimension: Dimension, value: string): void {
  const declared = declaredValuesOf(dimension)
  if (declared && !declared.includes(value))
    throw problem('request.invalid', `Query parameter "value": use one of ${declared.join(', ')}.`)
}
