import { expect, test } from 'vitest'
import { plantedComments, portugueseComments } from '../../testing/commented.ts'
import { shuffled } from '../../testing/shuffled.ts'
import { spokenOf } from '../matching/create-matcher.ts'
import { findThemes } from './find-themes.ts'

test.each([
  ['en', plantedComments('comments-en')],
  ['zh', plantedComments('comments-zh')],
  ['pt', portugueseComments()],
])('the same comments in %s give the same themes, whatever order they come in', (language, set) => {
  const spoken = set.map(({ comment }) => spokenOf(comment, language))
  const themesOf = (comments: typeof spoken) => findThemes({ spoken: comments, ruled: [], known: [] })
  const { found, vocabularies } = themesOf(spoken)
  expect(found.length).toBeGreaterThan(15)
  for (let seed = 0; seed < 5; seed += 1) {
    const again = themesOf(shuffled(spoken, seed))
    expect(again.found).toEqual(found)
    expect(again.vocabularies.get(language)!.entries).toEqual(vocabularies.get(language)!.entries)
  }
})
