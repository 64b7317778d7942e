declare module 'jstat' {
  type Distribution<Parameters extends number[]> = {
    cdf(x: number, ...parameters: Parameters): number
    inv(p: number, ...parameters: Parameters): number
  }
  const jstat: {
    jStat: {
      normal: Distribution<[mean: number, deviation: number]>
      studentt: Distribution<[df: number]>
      chisquare: Distribution<[df: number]>
      beta: Distribution<[a: number, b: number]>
      models: { ols(y: number[], x: number[][]): { R2: number; adjust_R2: number; coef: number[] } }
    }
  }
  export default jstat
}
