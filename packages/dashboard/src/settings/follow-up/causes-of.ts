// Root causes are known by their keys, which stay when a name changes. The usual ones are stored by their English
// names and shown in the language of the screen, until somebody names them otherwise.

import type { Project } from '@innerloop/shared'
import { DEFAULT_ROOT_CAUSES as USUAL } from '@innerloop/shared/root-causes'

export type Cause = NonNullable<Project['rootCauses']>[number]
/** Of the usual causes by their keys, where the screen's language has them. */
type Names = Readonly<Record<string, string>>

export function causesInWords(causes: readonly Cause[], names: Names): Cause[] {
  return causes.map(({ key, name }) => ({ key, name: name === usualName(key) ? (names[key] ?? name) : name }))
}

/** As they are saved: those without a name are left out, and a new one gets a key from its name. */
export function causesToSave(causes: readonly Cause[], names: Names): Cause[] {
  const kept: Cause[] = []
  for (const { key, name } of causes) {
    const clean = name.trim()
    if (clean === '') continue
    const stored = clean === names[key] ? (usualName(key) ?? clean) : clean
    kept.push({ key: key || freeKey(keyOf(clean), [...kept, ...causes]), name: stored })
  }
  return kept
}

function usualName(key: string): string | undefined {
  return USUAL.find((one) => one.key === key)?.name
}

/** @example keyOf('Wrong size!') // 'wrong-size' */
function keyOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return plain || 'cause'
}

function freeKey(wanted: string, taken: readonly Cause[]): string {
  for (let at = 1; ; at += 1) {
    const key = at === 1 ? wanted : `${wanted}-${at}`
    if (!taken.some((one) => one.key === key)) return key
  }
}
