import type { ProjectEntry } from '../projects/directory.ts'

/** @param key empty where a survey was shown without a touchpoint */
export function nameOfTouchpoint({ touchpoints }: Pick<ProjectEntry, 'touchpoints'>, key: string): string {
  return touchpoints.get(key)?.name ?? (key || 'Without a touchpoint')
}
