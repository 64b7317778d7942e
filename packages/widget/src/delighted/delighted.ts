import { createSurvey, standIn } from './stand-in.ts'

type Call = { (...call: unknown[]): void; q?: unknown[][] }

const page = window as { innerloop?: Call; delighted?: unknown }
const { touchpoint = 'delighted', survey, personProperty } = document.currentScript?.dataset ?? {}

/** Our widget, or what keeps the calls until it is there. */
function innerloop(...call: unknown[]): void {
  const stub: Call = (...kept) => void (stub.q ??= []).push(kept)
  page.innerloop ??= stub
  page.innerloop(...call)
}

standIn(
  page,
  createSurvey(
    { touchpoint, survey, personProperty },
    {
      innerloop,
      warn: (text) => console.info(`[innerloop] ${text}`),
      now: () => performance.now(),
      later: setTimeout,
    },
  ),
)
