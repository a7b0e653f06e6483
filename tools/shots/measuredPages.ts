import type { Page } from '@playwright/test'
import { language as languageSchema } from '../../src/knowledge/schema'
import type { Table } from '../bench/table'
import { openExample, pageExamples } from '../pageExamples'
import type { Camera, Picture } from './camera'
import type { Chapter } from './contactSheet'
import { fileOf } from './fileOf'

const sizes = { phone: [360, 740], tablet: [768, 1024], desktop: [1366, 768] } as const

/** What a person looks for on a page; the first one of each is measured. */
const sought = {
  answer: '#main [role=group]:not([aria-labelledby=outcome]) ul :is(button, label)',
  outcome: '#main [aria-labelledby=outcome] :is(button, label)',
  main: '#main button[class*="_main_"]',
} as const

type Row = Table['rows'][number]

/** Every example of a page in every language and size: its pictures, and how long it is and where one presses. */
export async function measuredPages(camera: Camera): Promise<{ chapters: Chapter[]; table: Table }> {
  const chapters: Chapter[] = []
  const rows: Row[] = []
  for (const example of pageExamples) {
    console.error(example.name)
    const pictures: Picture[] = []
    for (const language of languageSchema.options) {
      const page = await camera.browser.newPage({ reducedMotion: 'reduce' })
      for (const [size, [width, height]] of Object.entries(sizes)) {
        await page.setViewportSize({ width, height })
        // Opened anew at each size, as a person does: some parts are folded where there is little room.
        await openExample(page, camera.address, language, example)
        // Long lists come late, and a page that is still waiting for one looks short.
        await page.waitForLoadState('networkidle')
        const tall = await heightOf(page)
        rows.push({
          page: `${example.page}: ${example.name}`,
          language,
          size: `${width}×${height}`,
          height: tall,
          characters: await charactersOf(page),
          answer: await topOf(page, sought.answer),
          outcome: await topOf(page, sought.outcome),
          main: await topOf(page, sought.main),
        })
        const says = `${language} ${size}, ${tall} px`
        pictures.push(await camera.take(page, `${fileOf(example)}.${language}.${size}`, says))
      }
      await page.close()
    }
    chapters.push({ title: example.name, pictures })
  }
  return { chapters, table: { ...about, rows } }
}

const about = {
  name: 'pages',
  title: 'Pages, in CSS pixels from the top of the page',
  columns: [
    { key: 'page', head: 'page' },
    { key: 'language', head: 'language' },
    { key: 'size', head: 'size' },
    { key: 'height', head: 'height' },
    { key: 'characters', head: 'characters' },
    { key: 'answer', head: 'first answer' },
    { key: 'outcome', head: 'first outcome' },
    { key: 'main', head: 'main button' },
  ],
  notes: ['Characters are those that can be seen of the page between the bar and the foot, without spaces.'],
} as const satisfies Omit<Table, 'rows'>

/** How far down the first one that can be seen begins; null where there is none. */
async function topOf(page: Page, selector: string): Promise<number | null> {
  const seen = page.locator(selector).filter({ visible: true })
  return (await seen.count()) === 0
    ? null
    : seen.first().evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY))
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

const charactersOf = (page: Page) =>
  page.locator('#main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let characters = 0
    while (texts.nextNode() !== null) {
      range.selectNodeContents(texts.currentNode)
      if (range.getBoundingClientRect().width === 0) continue
      let box = texts.currentNode.parentElement
      while (box !== null && getComputedStyle(box).display === 'inline') box = box.parentElement
      // What is folded has a size all the same, and what only a screen reader says lies in a box of one pixel.
      if (box === null || !box.checkVisibility() || box.getBoundingClientRect().width <= 1) continue
      characters += [...(texts.currentNode.nodeValue ?? '').replace(/\s/g, '')].length
    }
    return characters
  })
