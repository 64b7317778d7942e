import { pooledPrior, weighWords } from '../../statistics/log-odds.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

export type ApartWord = { word: string; detractors: number; promoters: number; z: number }

type Counts = ReadonlyMap<string, number>

const MOST = 12
/** Beyond this it is hardly chance. */
const LEAST_Z = 2
const LEAST_PRIOR = 10
const PRIOR_SHARE = 0.1

/** The words that detractors say more than promoters, and the other way round, strongest first. */
export function wordsApart(
  { detractors, promoters }: { detractors: Counts; promoters: Counts },
  { entries }: Vocabulary,
): { detractors: ApartWord[]; promoters: ApartWord[] } {
  const said = [...detractors.values(), ...promoters.values()].reduce((sum, count) => sum + count, 0)
  if (said === 0) return { detractors: [], promoters: [] }
  const prior = pooledPrior(detractors, promoters, Math.max(LEAST_PRIOR, PRIOR_SHARE * said))
  const weights = weighWords(detractors, promoters, prior)
    .filter(({ z }) => Math.abs(z) >= LEAST_Z)
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.word < b.word ? -1 : 1))
    .map(({ word, counts, z }) => ({
      word: entries.get(word)?.shown ?? word,
      detractors: counts[0],
      promoters: counts[1],
      z,
    }))
  return {
    detractors: weights.filter(({ z }) => z > 0).slice(0, MOST),
    promoters: weights.filter(({ z }) => z < 0).slice(0, MOST),
  }
}
