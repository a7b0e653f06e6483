// Photographs every kind of page and a walk of every message; reports/shots/index.html shows them all.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { knowledge } from '../src/knowledge/knowledge'
import { type Language, language as languageSchema, type Symptom } from '../src/knowledge/schema'
import { chromiumFlags, findChromium } from './chromium'

const folder = fileURLToPath(new URL('../reports/shots', import.meta.url))
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1366, height: 768 } }
const languages = languageSchema.options

/** Each page by the link that opens it; `press` names a button of the foot or the bar by its place. */
const pages: Record<string, { link?: string; query?: string; press?: string }> = {
  '01-start': {},
  '02-money': { link: 'ip-layer-error' },
  '03-record': { link: 'ip-layer-error_sale-before.unclear-before' },
  '04-question': { link: 'ip-layer-error_sale-before.first-try' },
  '05-look': { link: 'ip-layer-error_sale-before.first-try_bearer.sim' },
  '06-test': { link: 'ip-layer-error_sale-before.first-try_bearer.sim_signal-icon.full-no-data' },
  '07-action': {
    link: 'ip-layer-error_sale-before.unclear-before_payment-record.not-there_bearer.wifi_phones-on-wifi.dead',
  },
  '08-handover-act': {
    link: 'invalid-terminal-97_sale-before.first-try_machine-history.new-or-replaced_moved.no',
  },
  '09-result': {
    link: 'ip-layer-error_sale-before.first-try_bearer.sim_signal-icon.full-no-data_hotspot-test.works',
    press: 'ui:links.soFar',
  },
  '10-solved': {
    link: 'ip-layer-error_sale-before.not-sure_payment-record.not-sure_bearer.wifi_phones-on-wifi.dead_~restart-router.helped',
  },
  '11-selling': { link: 'ip-layer-error_sale-before.first-try_bearer.sim', press: 'ui:links.selling' },
  '12-help': { link: 'ip-layer-error', press: 'ui:help' },
  '13-settings': { link: 'ip-layer-error', press: 'ui:foot.settings' },
  '14-restart': {
    link: 'network-unreachable_sale-before.first-try_bearer.sim_signal-icon.no-sim_phone-same-carrier.not-sure_machine-history.in-daily-use_acquirer-notice.none_other-terminals.work_supplier.bank-or-acquirer_unsent-records.none',
  },
  '15-umbrella': { link: 'communication-failed_sale-before.first-try' },
  '16-time-out': { link: 'no-answer_sale-before.first-try' },
  '17-code-01': { link: 'response-code-01_sale-before.first-try_which-cards.one-card' },
  '18-travel': { press: 'ui:travel.title' },
  '18-unlisted': { press: 'ui:startPage.unlisted' },
  '19-held-back': {
    link: 'no-answer_sale-before.first-try_payment-record.not-there_which-cards.one-bank',
    press: 'ui:links.soFar',
  },
  '20-dark': {
    link: 'invalid-terminal-97_sale-before.first-try_machine-history.new-or-replaced',
    query: 'theme=dark',
  },
  '21-contrast': { link: 'ip-layer-error_sale-before.first-try_bearer.sim', query: 'theme=contrast' },
  '22-large': { link: 'ip-layer-error_sale-before.first-try_bearer.sim', query: 'size=large' },
}

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
for (const name of Object.keys(pages))
  chapters.push({ title: name, pictures: await kindOfPage(browser, name) })
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

async function kindOfPage(browser: Browser, name: string): Promise<Picture[]> {
  const { link, query, press } = pages[name] ?? {}
  const pictures: Picture[] = []
  for (const language of languages) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
      const fragment = link === undefined ? '' : `#s=1!${knowledge.edition}!${link}`
      await page.goto(`${address}?lang=${language}&${query ?? ''}${fragment}`)
      await page.locator('#main h1').waitFor()
      if (press !== undefined) {
        const button = page.getByRole('button', { name: wordsOf(language, press) })
        await button.first().click()
      }
      pictures.push(await take(page, `${name}.${language}.${size}`, `${language} ${size}`))
      await page.close()
    }
  }
  return pictures
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
    await answer.or(noChange).first().click()
  }
  await page.close()
  return pictures
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
