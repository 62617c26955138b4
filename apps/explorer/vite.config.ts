import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4000'

/** The explorer is served below /explorer/; while developing, its requests go on to the server on port 4000. */
export default defineConfig({
  base: '/explorer/',
  plugins: [react()],
  server: { port: 5175, proxy: { '/graphql': server, '/api': server } },
})
