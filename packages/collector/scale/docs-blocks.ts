// The figures of docs/scale.md: each block begins with the command that prints the rest of it.

export const SCALE_DOCS = new URL('../../../docs/scale.md', import.meta.url)

const BLOCK = /^```console\n\$ npx pnpm scale(.*)\n([\s\S]*?)^```$/gm

export type Block = { args: string[]; output: string }

export function blocksIn(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(([, line, output]) => ({
    args: wordsOf(line!),
    output: output!.trimEnd(),
  }))
}

/** The same text with what its commands print now. */
export function refreshBlocks(text: string, render: (args: string[]) => string): string {
  return text.replace(
    BLOCK,
    (_, line: string) => `\`\`\`console\n$ npx pnpm scale${line}\n${render(wordsOf(line))}\n\`\`\``,
  )
}

function wordsOf(line: string): string[] {
  return line.split(' ').filter((word) => word !== '')
}
