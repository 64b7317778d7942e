import { describe, expect, test } from 'vitest'
import { type Commented, plantedComments, portugueseComments } from '../testing/commented.ts'
import { runThemes } from '../testing/run-themes.ts'
import { createMatcher, spokenOf } from './matching/create-matcher.ts'
import type { FoundTheme } from './report/themes-result.ts'

/** Of each found theme: which comments it has, and what was planted in most of them. */
function matched(themes: readonly FoundTheme[], set: readonly Commented[], language: string) {
  const match = createMatcher(themes)
  const hits = set.map(({ comment }) => match(spokenOf(comment, language)))
  return themes.map((theme, at) => {
    const its = set.filter((_, row) => hits[row]!.includes(at))
    const labels = its.flatMap((one) => one.themes)
    const counts = [...Map.groupBy(labels, (label) => label)].map(([label, all]) => ({
      label,
      n: all.length,
    }))
    const [main] = counts.sort((a, b) => b.n - a.n)
    return { theme, its, label: main?.label, purity: (main?.n ?? 0) / its.length }
  })
}

describe.each([
  ['en', 'comments-en', 'invoice', ['repair', 'staff']],
  ['zh', 'comments-zh', '发票', ['维修', '客服']],
] as const)('themes planted in %s', (language, file, beginning, strengths) => {
  const set = plantedComments(file)
  const labels = [...new Set(set.flatMap(({ themes }) => themes))]

  test('are found, with what they do to the score and since when', async () => {
    const { result } = await runThemes(set.map(({ response }) => response))
    expect(result.languages).toMatchObject([{ language, n: set.length }])
    const found = matched(result.themes, set, language)
    for (const { theme, its } of found) expect(its).toHaveLength(theme.n)
    for (const label of labels) {
      const own = found.filter((one) => one.label === label)
      const planted = set.filter(({ themes }) => themes.includes(label))
      const reached = planted.filter((one) => own.some(({ its }) => its.includes(one)))
      expect([label, reached.length / planted.length > 0.6]).toEqual([label, true])
      expect([label, Math.max(...own.map(({ purity }) => purity)) > 0.8]).toEqual([label, true])
    }
    const large = found.filter(({ theme }) => theme.n >= 12)
    const pure = large.filter(({ purity }) => purity >= 0.6)
    expect(pure.length / large.length).toBeGreaterThan(0.7)
    for (const { theme, label } of large)
      if (theme.effect && theme.effect.verdict !== 'cannot-tell')
        expect([theme.name, theme.effect.verdict]).toEqual([
          theme.name,
          (strengths as readonly string[]).includes(label!) ? 'raises' : 'lowers',
        ])
    for (const label of [...strengths, 'phone', '电话'].filter((one) => labels.includes(one)))
      expect(large.some((one) => one.label === label && one.theme.effect!.verdict !== 'cannot-tell')).toBe(
        true,
      )
    const plain = set.filter(({ themes }) => themes.length === 0).length
    expect(Math.abs(result.languages[0]!.verdicts - plain)).toBeLessThanOrEqual(0.1 * plain)
    const begun = found.filter(({ theme }) => theme.change?.kind === 'began')
    expect(begun.length).toBeGreaterThan(0)
    for (const { label, theme } of begun) {
      expect(label).toBe(beginning)
      expect(['2026-08-24', '2026-08-31', '2026-09-07']).toContain(theme.change!.from)
    }
  })
})

test('of 872 Portuguese comments themes are told that a Portuguese reader knows again', async () => {
  const { result } = await runThemes(portugueseComments().map(({ response }) => response))
  expect(result).toMatchObject({ comments: 872, scored: 872, languages: [{ language: 'pt', n: 872 }] })
  const leading = result.themes.map(({ words }) => words[0]!)
  for (const topic of ['atendimento', 'praticidade', 'fácil', 'cardápio']) expect(leading).toContain(topic)
  const told = new Set(result.themes.flatMap(({ words }) => words))
  for (const word of ['suporte', 'problemas', 'licitação', 'agilidade', 'acesso'])
    expect(told).toContain(word)
  const together = (...words: string[]) =>
    result.themes.some((theme) => words.every((word) => theme.words.includes(word)))
  expect(together('contas', 'prestação')).toBe(true)
  expect(together('escolar', 'merenda', 'aquisição')).toBe(true)
  expect(together('atendimento', 'pessoas', 'educação')).toBe(true)
  expect(together('dúvidas', 'esclarecimento')).toBe(true)
  const empty = ['de', 'que', 'não', 'muito', 'para', 'com', 'bom', 'ótimo', 'é', 'mais', 'tudo']
  for (const { words } of result.themes) expect(words.filter((word) => empty.includes(word))).toEqual([])
  const care = result.themes.find(({ words }) => words[0] === 'atendimento')!
  expect(care.effect).toMatchObject({ verdict: 'raises' })
  expect(care.quotes.length).toBeGreaterThan(3)
})
