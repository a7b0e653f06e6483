// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { jumpInPlace } from '../../src/browser/jump'

const end = jumpInPlace()

/** Whether the page took the click for itself. */
function click(selector: string): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  document.querySelector(selector)?.dispatchEvent(event)
  return event.defaultPrevented
}

it('moves the focus along a link within the page, instead of the browser', () => {
  document.body.innerHTML = '<a href="#main"><b>Skip</b></a><main id="main" tabindex="-1"></main>'
  expect(click('b')).toBe(true)
  expect(document.activeElement?.id).toBe('main')
})

it.each([
  '<a href="tel:1">Call</a>',
  '<a href="../?lang=en#main">Elsewhere</a>',
  '<a href="#gone">Gone</a>',
  '<a href="#">Nowhere</a>',
  '<button>Press</button>',
])('leaves everything else alone: %s', (markup) => {
  document.body.innerHTML = `${markup}<main id="main" tabindex="-1"></main>`
  expect(click('a, button')).toBe(false)
})

it('leaves everything alone once it has ended', () => {
  end()
  document.body.innerHTML = '<a href="#main">Skip</a><main id="main" tabindex="-1"></main>'
  expect(click('a')).toBe(false)
})
