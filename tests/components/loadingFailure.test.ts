import { describe, expect, it } from 'vitest'
import { isLoadingFailure } from '../../src/components/loadingFailure'

describe('a part that did not arrive', () => {
  it.each([
    ['Chromium', new TypeError('Failed to fetch dynamically imported module: https://till.test/a.js')],
    ['Firefox', new TypeError('error loading dynamically imported module: https://till.test/a.js')],
    ['Safari', new TypeError('Importing a module script failed.')],
    ['Safari, before a login page', new TypeError("'text/html' is not a valid JavaScript MIME type.")],
    ['a style sheet', new Error('Unable to preload CSS for /assets/a.css')],
  ])('is told by what the engine says: %s', (_, error) => {
    expect(isLoadingFailure(error)).toBe(true)
  })

  it.each([
    new TypeError("Cannot read properties of undefined (reading 'id')"),
    new Error('Two entries share the id cause:x'),
    'Failed to fetch dynamically imported module',
    null,
  ])('is none of: %o', (error) => {
    expect(isLoadingFailure(error)).toBe(false)
  })
})
