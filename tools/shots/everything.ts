import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Example } from '../../src/components/pages/example'
import { knowledge } from '../../src/knowledge/knowledge'
import { type Language, language as languageSchema, type Symptom } from '../../src/knowledge/schema'
import { exampleOf, openExample, pageExamples } from '../pageExamples'
import type { Camera, Picture } from './camera'
import type { Chapter } from './contactSheet'
import { fileOf } from './fileOf'

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1366, height: 768 } }
const languages = languageSchema.options

/** A page in which the other looks are photographed as well. */
const looked = 'a question'
const looks = { dark: '&theme=dark', contrast: '&theme=contrast', large: '&size=large' }

/** Size at which a language is read most: Chinese on a phone, another one on a tablet. */
const sizeOf = (language: Language) => (language === 'zh-CN' ? sizes.phone : { width: 768, height: 1024 })

/** Pages after which a walk has been seen. */
const longestWalk = 20

/** Every example of a page, one of them in every look, and a walk of every message. */
export async function everything(camera: Camera): Promise<Chapter[]> {
  const chapters: Chapter[] = []
  for (const example of pageExamples)
    chapters.push({ title: example.name, pictures: await pictures(camera, example) })
  for (const [look, query] of Object.entries(looks))
    chapters.push({ title: look, pictures: await pictures(camera, exampleOf(looked), query, look) })
  for (const symptom of Object.values(knowledge.symptoms)) {
    for (const language of languages) {
      const title = `${symptom.id.slice('symptom:'.length)}, ${language}`
      chapters.push({ title, pictures: await walk(camera, symptom, language) })
    }
  }
  return chapters
}

/** An example in every language and size. */
async function pictures(camera: Camera, example: Example, query = '', look = ''): Promise<Picture[]> {
  const file = fileOf(example, look)
  const taken: Picture[] = []
  for (const language of languages) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await camera.browser.newPage({ viewport, reducedMotion: 'reduce' })
      await openExample(page, camera.address, language, example, query)
      taken.push(await camera.take(page, `${file}.${language}.${size}`, `${language} ${size}`))
      await page.close()
    }
  }
  return taken
}

/** Always the first answer, and nothing changes, until the walk is at its end. */
async function walk(camera: Camera, { id }: Symptom, language: Language): Promise<Picture[]> {
  const symptom = id.slice('symptom:'.length)
  const page = await camera.browser.newPage({ viewport: sizeOf(language), reducedMotion: 'reduce' })
  await page.goto(`${camera.address}?lang=${language}&symptom=${symptom}`)
  const pictures: Picture[] = []
  for (let before = ''; pictures.length < longestWalk; ) {
    const heading = page.locator('#main h1')
    await page.locator(`#main h1:not(:text-is(${JSON.stringify(before)}))`).waitFor()
    before = (await heading.textContent()) ?? ''
    const number = String(pictures.length + 1).padStart(2, '0')
    pictures.push(await camera.take(page, `${symptom}.${language}.${number}`, before))
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

function wordsOf(language: Language, key: string): string {
  const words: unknown = JSON.parse(
    readFileSync(new URL(`../../locales/${language}/ui.json`, import.meta.url), 'utf8'),
  )
  return String(
    key
      .slice('ui:'.length)
      .split('.')
      .reduce<unknown>((found, part) => Object(found)[part], words),
  )
}
