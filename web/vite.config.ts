import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite dev` finds the API: a server started with `npm start`, on its usual port unless PORT says otherwise. */
const api = `http://127.0.0.1:${process.env['PORT'] ?? '4747'}`;

export default defineConfig({
  plugins: [react()],
  // A strict Content-Security-Policy allows neither `data:` workers nor inlined scripts: everything is a file of its own.
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, manifest: true },
  worker: { format: 'es' },
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
});
