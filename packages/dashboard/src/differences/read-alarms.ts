import type { AlarmReport } from '@innerloop/collector'
import type { Api } from '../api/create-api.ts'

export async function readAlarms(api: Api, signal: AbortSignal): Promise<AlarmReport> {
  return (await api.call('GET /v1/reports/alarms', { signal })).data
}
