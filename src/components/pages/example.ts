import type { PageName, Place } from './pages'

/**
 * A case in which a page is shown. Journeys, accessibility checks and pictures all look at these; nothing of them is
 * shipped.
 */
export interface Example {
  page: PageName
  /** Name under which it is looked at. */
  name: string
  /** The case as it is typed on the command line: the message, then answers and tries. Empty where nothing was said. */
  told: readonly string[]
  /** After that every question is answered with “not sure”, until the walk acts. */
  thenUnsure?: true
  /** Place of the page, if the walk does not lead to it. */
  place?: Place
  /** Text of a button on the page that leaves some rows of a long list. */
  narrowed?: string
}
