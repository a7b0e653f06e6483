// Photographs every example of a page and a walk of every message; reports/shots/index.html shows them all.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import type { Example } from '../src/components/pages/example'
import { knowledge } from '../src/knowledge/knowledge'
import { type Language, language as languageSchema, type Symptom } from '../src/knowledge/schema'
import { chromiumFlags, findChromium } from './chromium'
import { exampleOf, openExample, pageExamples } from './pageExamples'

const folder = fileURLToPath(new URL('../reports/shots', import.meta.url))
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1366, height: 768 } }
const languages = languageSchema.options

/** A page in which the other looks are photographed as well. */
const looked = 'a question'
const looks = { dark: '&theme=dark', contrast: '&theme=contrast', large: '&size=large' }

/** Size at which a language is read most: Chinese on a phone, another one on a tablet. */
const sizeOf = (language: Language) => (language === 'zh-CN' ? sizes.phone : { width: 768, height: 1024 })

/** Pages after which a walk has been seen. */
const longestWalk = 20

interface Picture {
  file: string
  says: string
}

const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
const address = server.resolvedUrls?.local[0] ?? ''
const executablePath = findChromium()
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === null ? {} : { executablePath }),
})
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const chapters: { title: string; pictures: Picture[] }[] = []
for (const example of pageExamples)
  chapters.push({ title: example.name, pictures: await pictures(browser, example) })
for (const [look, query] of Object.entries(looks))
  chapters.push({ title: look, pictures: await pictures(browser, exampleOf(looked), query, look) })
for (const symptom of Object.values(knowledge.symptoms)) {
  for (const language of languages) {
    const title = `${symptom.id.slice('symptom:'.length)}, ${language}`
    chapters.push({ title, pictures: await walk(browser, symptom, language) })
  }
}
await browser.close()
await server.close()
writeFileSync(`${folder}/index.html`, overview())
console.log(
  `${chapters.reduce((sum, { pictures }) => sum + pictures.length, 0)} pictures: ${folder}/index.html`,
)

/** An example in every language and size. */
async function pictures(browser: Browser, example: Example, query = '', look = ''): Promise<Picture[]> {
  const file = `${example.page} ${example.name} ${look}`.trim().replace(/\W+/g, '-')
  const taken: Picture[] = []
  for (const language of languages) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
      await openExample(page, address, language, example, query)
      taken.push(await take(page, `${file}.${language}.${size}`, `${language} ${size}`))
      await page.close()
    }
  }
  return taken
}

/** Always the first answer, and nothing changes, until the walk is at its end. */
async function walk(browser: Browser, { id }: Symptom, language: Language): Promise<Picture[]> {
  const symptom = id.slice('symptom:'.length)
  const page = await browser.newPage({ viewport: sizeOf(language), reducedMotion: 'reduce' })
  await page.goto(`${address}?lang=${language}&symptom=${symptom}`)
  const pictures: Picture[] = []
  for (let before = ''; pictures.length < longestWalk; ) {
    const heading = page.locator('#main h1')
    await page.locator(`#main h1:not(:text-is(${JSON.stringify(before)}))`).waitFor()
    before = (await heading.textContent()) ?? ''
    const number = String(pictures.length + 1).padStart(2, '0')
    pictures.push(await take(page, `${symptom}.${language}.${number}`, before))
    if ((await page.locator('section[aria-labelledby="save"]').count()) > 0) break
    const answer = page.getByRole('group', { name: before }).locator('ul button').first()
    const noChange = page.getByRole('button', { name: wordsOf(language, 'ui:action.noChange') })
    await ((await nextOnCard(page)) ?? answer.or(noChange).first()).click()
  }
  await page.close()
  return pictures
}

/** The way on from a card: its button, the advice that is the next step, or which message it is; null on another page. */
async function nextOnCard(page: Page) {
  for (const where of [
    'section[aria-labelledby=now] + div > button',
    'section[aria-labelledby=now] > button',
    '[aria-labelledby=which] ul button',
  ]) {
    const button = page.locator(where).first()
    if ((await button.count()) > 0) return button
  }
  return null
}

async function take(page: Page, name: string, says: string): Promise<Picture> {
  const file = `${name}.png`
  await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
  return { file, says }
}

function wordsOf(language: Language, key: string): string {
  const words: unknown = JSON.parse(
    readFileSync(new URL(`../locales/${language}/ui.json`, import.meta.url), 'utf8'),
  )
  return String(
    key
      .slice('ui:'.length)
      .split('.')
      .reduce<unknown>((found, part) => Object(found)[part], words),
  )
}

function overview(): string {
  const strips = chapters.map(({ title, pictures }) => {
    const shown = pictures.map(
      ({ file, says }) =>
        `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy" height="480"></a><figcaption>${says}</figcaption></figure>`,
    )
    return `<h2>${title}</h2><div>${shown.join('')}</div>`
  })
  const look =
    'body{font:14px sans-serif;background:#ccc}div{display:flex;gap:8px;overflow-x:auto}figure{margin:0;flex:none}figcaption{max-width:220px}'
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${look}</style>${strips.join('')}`
}
