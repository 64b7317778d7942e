type Slice = { responses: readonly unknown[]; next?: string; scanned: number }

/** The server looks for a fraction of a second each time. */
const MOST_LOOKS = 10

/**
 * Looks on where little was found in the time that one request has: whoever filters for what is rare does not click
 * through empty pages.
 *
 * @param read reads one slice, from the cursor on where there is one
 * @param enough stops here
 * @returns what all slices hold together, and where the last one ended
 */
export async function lookUntilFound<Found extends Slice>(
  read: (cursor: string | undefined) => Promise<Found>,
  { from, enough }: { from: string | undefined; enough: number },
): Promise<Found> {
  let found = await read(from)
  for (let looks = 1; found.next && found.responses.length < enough && looks < MOST_LOOKS; looks++) {
    const more = await read(found.next)
    found = {
      ...more,
      responses: [...found.responses, ...more.responses],
      scanned: found.scanned + more.scanned,
    }
  }
  return found
}
