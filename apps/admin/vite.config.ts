import { documents } from '@journeyline/api-client/vite-documents'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4000'

/** The console is served below /admin/; while developing, its requests go on to the server on port 4000. */
export default defineConfig({
  base: '/admin/',
  plugins: [documents(import.meta.url), react()],
  server: {
    port: 5173,
    proxy: {
      '/graphql': server,
      '/api': server,
      '/uploads': server,
      '/evidence': server,
      '/documents': server,
      '^/imports/[^/]+/report\\.csv': server,
    },
  },
  build: {
    rolldownOptions: {
      output: {
        // What changes rarely keeps its own files, so that a new version of the console is a small download.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'apollo', test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism)[\\/]/ },
            {
              name: 'router',
              test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|store|react-store)/,
            },
          ],
        },
      },
    },
  },
})
