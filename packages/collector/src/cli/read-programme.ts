import { readFile } from 'node:fs/promises'
import { Programme } from '@innerloop/shared'

/** @throws Error that names the file and everything that is wrong in it */
export async function readProgramme(file: string): Promise<Programme> {
  const parsed = Programme.safeParse(parseJson(file, await readFile(file, 'utf8')))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.') || 'file'}: ${message}`)
  throw new Error(`${file} is not right:\n${lines.join('\n')}`)
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`, { cause: error })
  }
}
