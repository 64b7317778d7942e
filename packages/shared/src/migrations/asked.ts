// What a question of another product becomes, and how its answers are read.

export type Asked = {
  /** Of ours, as it stands in a survey; none where we have no such question. */
  question: (Record<string, unknown> & { id: string; kind: string }) | undefined
  /** Without a question its answers are kept as a property of this name. */
  name: string
  /** Options by what people chose, as the source writes it. */
  options: ReadonlyMap<string, string>
}

export const SCORED = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const

type Value = number | string | string[] | boolean

/** @returns undefined where the answer does not fit the question */
export function answerOf({ question, options }: Asked, value: unknown): Record<string, Value> | undefined {
  if (!question) return undefined
  const { id, kind } = question
  if (kind in SCORED) {
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    const [lowest, highest] = SCORED[kind as keyof typeof SCORED]
    const fits = Number.isInteger(score) && (score as number) >= lowest && (score as number) <= highest
    return fits ? { [id]: score as number } : undefined
  }
  if (kind === 'text')
    return typeof value === 'string' && value !== '' ? { [id]: value.slice(0, 5000) } : undefined
  if (kind === 'consent' || kind === 'yes-no') {
    const yes = value === true || /^(accepted|yes|true|1)$/i.test(String(value))
    return { [id]: yes }
  }
  const chosen = (Array.isArray(value) ? value : [value]).map(String).filter((one) => one !== '')
  const ids = chosen.map((one) => options.get(one))
  const other = chosen.find((one) => !options.has(one))
  if (other !== undefined && !question['hasOther']) return undefined
  const known = ids.filter((one) => one !== undefined)
  const all = other === undefined ? known : [...known, 'other']
  if (all.length === 0) return undefined
  const words = other === undefined ? {} : { [`${id}.other`]: other.slice(0, 5000) }
  return kind === 'choices' ? { [id]: all, ...words } : { [id]: all[0]!, ...words }
}

/** Options as ours: at least two, at most twenty, each with an id of its own. */
export function optionsOf(labels: readonly Readonly<Record<string, string>>[], source: string) {
  const options = labels.map((label, index) => ({ id: `o${index + 1}`, label }))
  const byChoice = new Map(options.map(({ id, label }) => [label[source] ?? id, id]))
  return { options, byChoice }
}

/** At most three, as one prompt asks no more; the answers to others are kept as properties. */
export function withinPrompt(asked: readonly Asked[], leave: (what: string, why: string) => void): Asked[] {
  let taken = 0
  return asked.map((one) => {
    if (!one.question) return one
    taken += 1
    if (taken <= 3) return one
    leave(`the question "${one.name}"`, 'a prompt asks at most three; its answers are kept as a property')
    return { ...one, question: undefined }
  })
}

/** Answers to what is no question of ours, as a property. */
export function factOf(value: unknown): string | number | boolean | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.map(String).join('; ').slice(0, 500) : undefined
  if (typeof value === 'string') return value === '' ? undefined : value.slice(0, 500)
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}
