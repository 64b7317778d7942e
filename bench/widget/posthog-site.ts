import { readFileSync } from 'node:fs'
import type { Site } from './serve-site.ts'

const PACKAGE = new URL('./node_modules/posthog-js/', import.meta.url)
const TOKEN = 'phc_bench'

export const posthogVersion: string = JSON.parse(
  readFileSync(new URL('package.json', PACKAGE), 'utf8'),
).version

/** All but surveys is off: the least that PostHog does. The filter would drop the events of a headless browser. */
const options = {
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  capture_performance: false,
  capture_heatmaps: false,
  capture_dead_clicks: false,
  disable_session_recording: true,
  opt_out_useragent_filter: true,
}

/** The queue that a snippet leaves for array.js, without the bytes of a snippet. */
export const posthogHead = `<script>
window.posthog = []
posthog._i = [['${TOKEN}', { api_host: location.origin, ...${JSON.stringify(options)} }, 'posthog']]
</script>
<script async crossorigin="anonymous" src="/static/array.js"></script>`

const remoteConfig = {
  token: TOKEN,
  hasFeatureFlags: false,
  supportedCompression: ['gzip', 'gzip-js'],
  autocapture_opt_out: true,
  capturePerformance: false,
  captureDeadClicks: false,
  autocaptureExceptions: false,
  heatmaps: false,
  sessionRecording: false,
  siteApps: [],
  surveys: true,
}

const survey = {
  id: '0190a5c8-0000-7000-8000-000000000001',
  name: 'After paying',
  type: 'popover',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  conditions: null,
  questions: [
    {
      id: 'score',
      type: 'rating',
      display: 'number',
      scale: 10,
      question: 'How likely are you to recommend us to a friend?',
      lowerBoundLabel: 'Not at all likely',
      upperBoundLabel: 'Extremely likely',
    },
    { id: 'reason', type: 'open', question: 'What is the main reason for your score?' },
  ],
  appearance: { displayThankYouMessage: true, thankYouMessageHeader: 'Thank you!' },
}

/** The files of the package as its own host serves them, and the smallest answers of its API that show a survey. */
export function posthogSite(): Site {
  const surveys = readDist('surveys.js')
  return {
    '/static/array.js': readDist('array.js'),
    '/static/surveys.js': surveys,
    [`/static/${posthogVersion}/surveys.js`]: surveys,
    [`/array/${TOKEN}/config.js`]: `_POSTHOG_REMOTE_CONFIG = ${JSON.stringify({ [TOKEN]: { config: remoteConfig, siteApps: [] } })}`,
    [`/array/${TOKEN}/config`]: remoteConfig,
    '/flags/': { flags: {}, errorsWhileComputingFlags: false, requestId: 'bench', ...remoteConfig },
    '/api/surveys/': { surveys: [survey] },
    '/e/': { status: 'Ok' },
    '/i/v0/e/': { status: 'Ok' },
  }
}

function readDist(file: string): string {
  return readFileSync(new URL(`dist/${file}`, PACKAGE), 'utf8')
}
