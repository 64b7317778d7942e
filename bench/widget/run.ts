// One page four times: empty, with the idle loader, with our prompt, and with a survey of posthog-js.
import { innerloopVersion } from './innerloop-site.ts'
import { launchChromium } from './launch-chromium.ts'
import { measureVisit, type Visit } from './measure-visit.ts'
import { posthogVersion } from './posthog-site.ts'
import { printAims, printTable, type Round } from './print-report.ts'
import { serveSite } from './serve-site.ts'
import { type VariantName, variants, wholeSite } from './variants.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 9)

const server = await serveSite(wholeSite())
const browser = await launchChromium()
const rounds: Round[] = []
try {
  await visitAll(0)
  for (let round = 1; round <= ROUNDS; round += 1) rounds.push(await visitAll(round))
} finally {
  await browser.close()
  server.stop()
}

console.info(
  `Innerloop ${innerloopVersion}, posthog-js ${posthogVersion}, Chromium ${browser.version()} at 4× CPU slowdown, ` +
    `brotli 11 from loopback, medians of ${ROUNDS} interleaved rounds (minimum–maximum)\n`,
)
printTable(rounds)
console.info('')
process.exitCode = printAims(rounds) ? 0 : 1

/** Who goes first rotates, so that a drift of the machine favours nobody. */
async function visitAll(round: number): Promise<Round> {
  const names = Object.keys(variants) as VariantName[]
  const order = names.map((_, index) => names[(index + round) % names.length]!)
  const visits: [VariantName, Visit][] = []
  for (const name of order) visits.push([name, await measureVisit(browser, server, variants[name])])
  return Object.fromEntries(visits) as Round
}
