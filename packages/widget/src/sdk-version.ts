declare const __VERSION__: string | undefined

/** Put in at build; unbuilt code is "dev". */
export const SDK_VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev'
