export function Star({ isFull }: { isFull: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class={isFull ? 'full' : undefined}>
      <path d="m12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z" />
    </svg>
  )
}
