import { defineConfig } from 'vite'

export default defineConfig({
  base: '/',
  build: {
    target: 'es2023',
    // The collector's content policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/v1': 'http://localhost:8787', '/shop': 'http://localhost:8787' } },
})
