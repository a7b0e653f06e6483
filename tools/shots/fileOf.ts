import type { Example } from '../../src/components/pages/example'

/** Name of the pictures of an example, in this look. */
export const fileOf = ({ page, name }: Example, look = ''): string =>
  `${page} ${name} ${look}`.trim().replace(/\W+/g, '-')
