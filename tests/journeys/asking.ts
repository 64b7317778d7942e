// oxlint-disable-next-line typescript/no-explicit-any -- tests assert what it is
export type Ask = (method: string, path: string, body?: unknown) => Promise<any>

/** Asks a collector as whoever the headers say, and throws what it refuses. */
export function asking(url: string, headers: Record<string, string>): Ask {
  return async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? undefined : answer.json()
  }
}

export function withKey({ url, key }: { url: string; key: string }): Ask {
  return asking(url, { authorization: `Bearer ${key}` })
}
