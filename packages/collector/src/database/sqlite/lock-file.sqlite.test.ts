import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../../testing/world.ts'
import { lockFile } from './lock-file.ts'

test('one holds a lock until they give it back', () => {
  const file = join(aFolder(), 'not/yet/there.lock')
  const unlock = lockFile(file, 'Taken.')
  expect(() => lockFile(file, 'Taken.')).toThrow('Taken.')
  unlock()
  lockFile(file, 'Taken.')()
})
