import { copyFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contender } from '../bench/contender.ts'
import { runLoad } from '../bench/load.ts'

const REQUESTS = 200
const FILES_ASKED = 200
/** Fewer would measure what a process takes that naps in between. */
const BROWSERS = 32
const LOADER = fileURLToPath(new URL('../../widget/dist/script/innerloop.js', import.meta.url))

/** Bytes of a save and of its answer, counted by a proxy between the two. */
export async function measureWire(port: number) {
  let requestBytes = 0
  let answerBytes = 0
  const proxy = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    from.on('data', (data) => (requestBytes += data.length)).pipe(to)
    to.on('data', (data) => (answerBytes += data.length)).pipe(from)
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  await runLoad({ port: (proxy.address() as { port: number }).port, connections: 1, responses: REQUESTS })
  proxy.close()
  return { requestBytes: requestBytes / REQUESTS, answerBytes: answerBytes / REQUESTS }
}

/** CPU that the collector takes for what the widget asks before it may ask anybody. */
export async function measureFiles(collector: Contender) {
  copyFileSync(LOADER, join(await collector.folder(), 'innerloop.js'))
  const config = await ask(collector, '/v1/widget/pk_demo_checkout')
  const loader = await ask(collector, '/widget/innerloop.js')
  return {
    configMicros: config.micros,
    configBytes: config.bytes,
    loaderMicros: loader.micros,
    loaderBytes: loader.bytes,
  }
}

async function ask({ port, cpuMicros }: Contender, path: string) {
  const get = async () => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`)
    if (!reply.ok) throw new Error(`${path} was answered with ${reply.status}`)
    return (await reply.arrayBuffer()).byteLength
  }
  const getMany = () =>
    Promise.all(
      Array.from({ length: BROWSERS }, async () => {
        for (let asked = 0; asked < FILES_ASKED; asked += 1) await get()
      }),
    )
  await getMany()
  const before = await cpuMicros()
  await getMany()
  return { bytes: await get(), micros: ((await cpuMicros()) - before) / (BROWSERS * FILES_ASKED) }
}
