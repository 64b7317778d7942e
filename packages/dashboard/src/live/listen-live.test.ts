import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenLive } from './listen-live.ts'

class Stream extends EventTarget {
  readyState = 0
  close() {
    this.readyState = 2
  }
  tell(type: string, data?: unknown) {
    this.dispatchEvent(Object.assign(new Event(type), { data: JSON.stringify(data) }))
  }
}

function listen() {
  const streams: Stream[] = []
  const heard: string[] = []
  const open = () => {
    const stream = new Stream()
    streams.push(stream)
    return stream as unknown as EventSource
  }
  const stop = listenLive(open, {
    onResponse: ({ id }) => heard.push(id),
    onChanged: () => heard.push('changed'),
    onConnection: (connected) => heard.push(connected ? 'connected' : 'lost'),
  })
  return { streams, heard, stop }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('responses are handed on, and each connection asks for what was missed', () => {
  const { streams, heard } = listen()
  streams[0]!.tell('open')
  streams[0]!.tell('response', { id: 'a' })
  streams[0]!.tell('changed')
  expect(heard).toEqual(['connected', 'changed', 'a', 'changed'])
})

test('a lost connection is left to the browser to mend', () => {
  const { streams, heard } = listen()
  streams[0]!.tell('error')
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual(['lost'])
  expect(streams).toHaveLength(1)
})

test('after a refusal, from which browsers do not recover, it connects anew', () => {
  const { streams } = listen()
  streams[0]!.readyState = 2
  streams[0]!.tell('error')
  vi.advanceTimersByTime(3000)
  expect(streams).toHaveLength(2)
})

test('the undo closes the stream and stops trying', () => {
  const { streams, stop } = listen()
  streams[0]!.readyState = 2
  streams[0]!.tell('error')
  stop()
  vi.advanceTimersByTime(60_000)
  expect(streams).toHaveLength(1)
  expect(streams[0]!.readyState).toBe(2)
})
