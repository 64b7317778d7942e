import { changesBetween } from './changes-between.ts'

const MOST = 100

/** For the audit log: which members changed, not what they say. */
export function pathsChanged(before: unknown, after: unknown): { paths: string[] } {
  return {
    paths: changesBetween(before, after)
      .map(({ path }) => path)
      .slice(0, MOST),
  }
}
