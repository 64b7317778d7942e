import type { Asked } from './asked.ts'
import { isObject, type Json, numberIn } from './json.ts'

type Branch = Record<string, unknown> & { goTo: string }

const GROUPS: Record<string, Record<string, [number, number]>> = {
  csat: { negative: [1, 2], neutral: [3, 3], positive: [4, 5] },
  ces: { negative: [1, 3], neutral: [4, 4], positive: [5, 7] },
}
const BANDS: Record<string, string> = { detractors: 'detractor', passives: 'passive', promoters: 'promoter' }

/** Where a question goes on; what leads back, or to a question that is not asked here, is left out. */
export function branchesOf(
  sources: readonly Json[],
  asked: readonly Asked[],
  questionId: string,
  leave: (what: string, why: string) => void,
): { branches?: Branch[] } {
  const index = asked.findIndex(({ question }) => question?.id === questionId)
  const branching = sources[index]!['branching']
  if (!isObject(branching) || branching['type'] === 'next_question') return {}
  const target = (to: unknown): string | undefined => {
    const place = to === 'end' ? asked.length : numberIn(to)
    if (place === undefined || place <= index) {
      leave(`a branch of "${asked[index]!.name}"`, 'it leads back, or nowhere')
      return undefined
    }
    return asked.slice(place).find(({ question }) => question)?.question!.id ?? 'thanks'
  }
  const branches = waysOf(branching, asked[index]!, sources[index]!).flatMap(([when, to]): Branch[] => {
    const goTo = target(to)
    return goTo === undefined ? [] : [{ ...when, goTo }]
  })
  return branches.length > 0 ? { branches: branches.slice(0, 10) } : {}
}

function waysOf(branching: Json, { question }: Asked, source: Json): [Record<string, unknown>, unknown][] {
  if (branching['type'] === 'end') return [[{}, 'end']]
  if (branching['type'] === 'specific_question') return [[{}, branching['index']]]
  const values = isObject(branching['responseValues']) ? Object.entries(branching['responseValues']) : []
  return values.flatMap(([value, to]): [Record<string, unknown>, unknown][] => {
    const { kind } = question!
    if (kind === 'nps' && BANDS[value]) return [[{ bands: [BANDS[value]] }, to]]
    const range = GROUPS[kind]?.[value]
    if (range) return [[{ scores: range }, to]]
    if (kind === 'choice' && source['type'] === 'single_choice' && /^\d+$/.test(value))
      return [[{ options: [`o${Number(value) + 1}`] }, to]]
    return []
  })
}
