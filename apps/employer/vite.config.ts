import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4000'

export default defineConfig({
  base: '/employer/',
  plugins: [react()],
  server: { port: 5174, proxy: { '/graphql': server, '/api': server } },
})
