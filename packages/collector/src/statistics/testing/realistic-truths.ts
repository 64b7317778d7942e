import type { Shares } from '../cusum.ts'

/**
 * What customers may really think, evenly spread: 5 to 50 per cent detractors, 15 to 80 promoters, 10 at least passive.
 * Published scores lie within, from −20 to 75.
 */
export function realisticTruths(): Shares[] {
  const truths: Shares[] = []
  for (let down = 5; down <= 50; down += 5)
    for (let up = 15; up <= 80; up += 5)
      if (down + up <= 90)
        truths.push({ detractors: down / 100, passives: (100 - down - up) / 100, promoters: up / 100 })
  return truths
}
