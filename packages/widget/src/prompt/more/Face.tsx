/** @param score 1 to 5, from a frown to a smile */
export function Face({ score }: { score: number }) {
  const bend = (score - 3) * 1.3
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d={`M8.8 9.2v.9m6.4-.9v.9M8 ${15.3 - bend}Q12 ${15.3 + bend * 1.9} 16 ${15.3 - bend}`} />
    </svg>
  )
}
