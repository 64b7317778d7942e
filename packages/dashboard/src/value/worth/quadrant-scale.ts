// Where a segment stands in the picture: NPS from left to right, worth upwards, with a margin for what is at the edge.

export type Plotted = { score: number; worth: number }
export type Scale = { x: (score: number) => number; y: (worth: number) => number; worths: number[] }

const PAD = 0.12

/** @param width and height of the field in which the dots stand */
export function quadrantScale(
  points: readonly Plotted[],
  { width, height }: { width: number; height: number },
): Scale {
  const scores = rangeOf(points.map(({ score }) => score))
  const worths = rangeOf(points.map(({ worth }) => worth))
  return {
    x: (score) => (width * (score - scores.low)) / (scores.high - scores.low),
    y: (worth) => height - (height * (worth - worths.low)) / (worths.high - worths.low),
    worths: ticksOf(worths),
  }
}

function rangeOf(values: readonly number[]) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const pad = high === low ? Math.max(1, Math.abs(high) * PAD) : (high - low) * PAD
  return { low: low - pad, high: high + pad }
}

/** Three round numbers at most. @example ticksOf({ low: 90, high: 330 }) // [100, 200, 300] */
function ticksOf({ low, high }: { low: number; high: number }): number[] {
  const rough = (high - low) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((of) => of * power).find((one) => one >= rough)!
  const ticks: number[] = []
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick)
  return ticks
}
