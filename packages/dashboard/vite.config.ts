import { defineConfig } from 'vite'

export default defineConfig({
  base: '/',
  build: {
    target: 'es2023',
    // The collector's content policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The second page shows a draft with the real widget, in a frame of the survey editor.
    rolldownOptions: { input: ['index.html', 'preview.html'] },
  },
  server: {
    proxy: {
      '/v1': 'http://localhost:8787',
      '/shop': 'http://localhost:8787',
      '/widget': 'http://localhost:8787',
    },
  },
})
