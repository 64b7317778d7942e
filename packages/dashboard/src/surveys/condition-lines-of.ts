import type { Draft } from './draft.ts'
import { editorWords } from './editor-words.ts'

export type Line = { text: string; lines?: Line[] }

/** Who may be asked and what keeps the survey away, in words. Nested as the rule is. */
export function conditionLinesOf({ audience, cancelledBy, schedule }: Draft): Line[] {
  const { traits = {}, rule } = audience ?? {}
  const repeats = schedule?.repeats
  return [
    ...Object.entries(traits).map(([trait, value]) => ({ text: editorWords.traitIs(trait, String(value)) })),
    ...(rule ? [lineOf(rule)] : []),
    ...(cancelledBy?.length ? [{ text: editorWords.cancelledBy(cancelledBy.join(', ')) }] : []),
    ...(repeats
      ? [
          {
            text:
              'everyDays' in repeats
                ? editorWords.repeats(repeats.forDays, repeats.everyDays, 'days')
                : editorWords.repeats(repeats.forDays, repeats.everyMonths, 'months'),
          },
        ]
      : []),
  ]
}

/** A draft may hold a rule that makes no sense yet; it is said as it stands. */
function lineOf(rule: unknown): Line {
  if (typeof rule !== 'object' || rule === null) return { text: String(rule) }
  const { all, any, not, fact, ...tests } = rule as Record<string, unknown>
  if (Array.isArray(all)) return { text: editorWords.all, lines: all.map(lineOf) }
  if (Array.isArray(any)) return { text: editorWords.any, lines: any.map(lineOf) }
  if (not) return { text: editorWords.not, lines: [lineOf(not)] }
  const said = Object.entries(tests).map(
    ([test, value]) =>
      `${editorWords.tests[test as keyof typeof editorWords.tests] ?? test} ${saidOf(value)}`,
  )
  return { text: `${String(fact)} ${said.join(', ')}` }
}

function saidOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? editorWords.yes : editorWords.no
  return Array.isArray(value) ? value.join(' / ') : String(value)
}
