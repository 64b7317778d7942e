import { words } from '../words/words.ts'
import type { Connection } from './use-live.ts'

export function LiveSign({ connection }: { connection: Connection }) {
  return <span class={`connection connection-${connection}`}>{words.connection[connection]}</span>
}
