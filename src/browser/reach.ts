/** End of one probe: answered after so many milliseconds, never answered, or answered by something else. */
export type Probe = number | 'lost' | 'stranger'

const probes = 10
/** Milliseconds from one probe to the next, and until one counts as lost: under ten seconds in all. */
const pace = 300
const patience = 5000
/** Content of the file, so that a login page which answers in its place is noticed. */
const expected = 'POS Triage'

/**
 * Asks the server of this page ten times for a few bytes, and nobody else. No cache can answer: the file is not among
 * those kept for visits without a network, and the browser is told not to use its own. Never rejects.
 */
export function measureReach(root: './' | '../'): Promise<Probe[]> {
  return Promise.all(
    Array.from({ length: probes }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * pace))
      return probe(`${root}reach.txt?${Date.now()}-${i}`)
    }),
  )
}

async function probe(address: string): Promise<Probe> {
  const started = performance.now()
  const giveUp = new AbortController()
  const clock = setTimeout(() => giveUp.abort(), patience)
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      // A login page is reached by a redirect; following it would ask a stranger.
      redirect: 'manual',
      signal: giveUp.signal,
    })
    const text = response.ok ? await response.text() : ''
    return text.trim() === expected ? performance.now() - started : 'stranger'
  } catch {
    return 'lost'
  } finally {
    clearTimeout(clock)
  }
}
