import { rootCausesOf } from '@innerloop/shared/root-causes'
import { problem } from '../problem.ts'
import { defineRecordKind } from '../records/record-kind.ts'
import { Theme } from './theme.ts'

export const THEMES = defineRecordKind({
  kind: 'theme',
  plural: 'themes',
  schema: Theme,
  check({ entry, definition: { rootCause } }) {
    if (rootCause !== undefined && !rootCausesOf(entry.project).some(({ key }) => key === rootCause))
      throw problem('request.invalid', `"rootCause": there is no root cause "${rootCause}".`)
  },
})
