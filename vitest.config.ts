import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // .ci/run counts what passed and failed from the JSON file.
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest-result.json' },
  },
})
