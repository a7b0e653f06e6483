// Photographs every example of a page and a walk of every message, or with --pages only the examples, and measures them;
// index.html beside the pictures shows them all.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { showTable } from '../bench/table'
import { openCamera } from './camera'
import { writeContactSheet } from './contactSheet'
import { everything } from './everything'
import { measuredPages } from './measuredPages'

const { values } = parseArgs({ options: { pages: { type: 'boolean', default: false } } })

if (values.pages) {
  const camera = await openCamera('pages')
  const { chapters, table } = await measuredPages(camera)
  await camera.close()
  const shown = showTable(table)
  writeFileSync(`${camera.folder}/sizes.txt`, `${shown}\n`)
  console.log(shown)
  console.error(writeContactSheet(camera, chapters))
} else {
  const camera = await openCamera('shots')
  const chapters = await everything(camera)
  await camera.close()
  console.log(writeContactSheet(camera, chapters))
}
