// Root causes are known by their keys, which stay when a name changes.

import type { Project } from '@innerloop/shared'

export type Cause = NonNullable<Project['rootCauses']>[number]

/** As they are saved: those without a name are left out, and a new one gets a key from its name. */
export function causesToSave(causes: readonly Cause[]): Cause[] {
  const kept: Cause[] = []
  for (const { key, name } of causes) {
    const clean = name.trim()
    if (clean === '') continue
    kept.push({ key: key || freeKey(keyOf(clean), [...kept, ...causes]), name: clean })
  }
  return kept
}

/** @example keyOf('Wrong size!') // 'wrong-size' */
function keyOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40)
  return plain || 'cause'
}

function freeKey(wanted: string, taken: readonly Cause[]): string {
  for (let at = 1; ; at += 1) {
    const key = at === 1 ? wanted : `${wanted}-${at}`
    if (!taken.some((one) => one.key === key)) return key
  }
}
