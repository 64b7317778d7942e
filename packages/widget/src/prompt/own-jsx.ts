import { type ComponentChildren, Fragment, h, type VNode } from 'preact'

// Stands at build for `preact/jsx-runtime`, which brings a second way to make nodes and marks for tools of its own.

type Props = Record<string, unknown> & { children?: ComponentChildren }

export function jsx(type: string, props: Props, key?: string | number): VNode {
  return h(type, { ...props, key })
}

export { Fragment, jsx as jsxs }
