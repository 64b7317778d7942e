/** From a value that belongs to an interval towards one that may not, the last that does: by halving. */
export function edgeOf(inside: number, end: number, isIn: (value: number) => boolean): number {
  if (isIn(end)) return end
  let [near, far] = [inside, end]
  for (let step = 0; step < 100; step += 1) {
    const middle = (near + far) / 2
    if (isIn(middle)) near = middle
    else far = middle
  }
  return (near + far) / 2
}
