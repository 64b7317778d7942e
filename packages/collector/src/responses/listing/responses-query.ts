import { ResponseState } from '@innerloop/shared'
import { z } from 'zod'
import { PageQuery } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { parseQuery } from '../../query.ts'

/** One or several, with commas between them: any of these. */
function listOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(item))
}

const Whole = z.coerce.number().int()

/** Which responses. Besides, `dimension.<key>`, `trait.<name>` and `property.<name>` take one value each. */
export const FilterQuery = z.object({
  project: z.string().optional(),
  survey: listOf(z.string()).optional(),
  version: Whole.optional(),
  touchpoint: listOf(z.string()).optional(),
  pattern: listOf(z.enum(['past', 'present', 'potential'])).optional(),
  state: listOf(ResponseState).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  question: z.string().optional(),
  scoreFrom: Whole.optional(),
  scoreTo: Whole.optional(),
  band: listOf(z.enum(['detractor', 'passive', 'promoter'])).optional(),
  person: z.string().optional(),
  visitor: z.string().optional(),
  locale: z.string().optional(),
  device: listOf(z.enum(['phone', 'tablet', 'desktop'])).optional(),
  channel: listOf(z.enum(['web', 'webview', 'email', 'qr', 'kiosk', 'phone', 'import'])).optional(),
  tag: z.string().optional(),
  flag: listOf(z.enum(['too-fast', 'repeated'])).optional(),
  hasComment: z.stringbool().optional(),
  /** The id of a theme that comments are of. */
  theme: z.string().min(1).max(100).optional(),
  /** Whether they ticked that the team may get in touch. */
  mayContact: z.stringbool().optional(),
  q: z.string().max(500).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
})

export const ResponsesQuery = FilterQuery.extend(PageQuery.shape)
export type ResponsesQuery = z.infer<typeof ResponsesQuery>

export const ExportQuery = FilterQuery.extend({ format: z.enum(['csv', 'jsonl']).default('csv') })

export const FACT_KINDS = ['dimension', 'trait', 'property'] as const

/** A value that a fact of the response must have. */
export type WantedFact = { kind: (typeof FACT_KINDS)[number]; name: string; value: string }

export type Wanted = z.infer<typeof FilterQuery> & { facts: WantedFact[] }

/** @throws Problem `request.invalid`, also for a parameter that there is not: it would narrow nothing */
export function parseWanted<T extends z.ZodObject>(
  schema: T,
  query: Record<string, string>,
): z.output<T> & { facts: WantedFact[] } {
  const facts: WantedFact[] = []
  const rest: Record<string, string> = {}
  for (const [name, value] of Object.entries(query)) {
    const kind = FACT_KINDS.find((one) => name.startsWith(`${one}.`))
    if (kind) facts.push({ kind, name: name.slice(kind.length + 1), value })
    else if (name in schema.shape) rest[name] = value
    else throw problem('request.invalid', `There is no query parameter "${name}".`)
  }
  return { ...parseQuery(schema, rest), facts }
}
