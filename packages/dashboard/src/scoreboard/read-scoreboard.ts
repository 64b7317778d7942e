import type { ScoreboardReport } from '@innerloop/collector'
import type { Api } from '../api/create-api.ts'

export async function readScoreboard(api: Api, signal: AbortSignal): Promise<ScoreboardReport> {
  return (await api.call('GET /v1/reports/scoreboard', { signal })).data
}
