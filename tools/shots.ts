// Photographs every kind of page, both languages, on a phone and a desktop; reports/shots/index.html shows them all.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumFlags, findChromium } from './chromium'

const folder = fileURLToPath(new URL('../reports/shots', import.meta.url))
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1366, height: 768 } }
const languages = ['zh-CN', 'en']

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

const server = await preview({ preview: { host: '127.0.0.1', port: 4190 } })
const address = server.resolvedUrls?.local[0] ?? ''
const executablePath = findChromium()
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === null ? {} : { executablePath }),
})
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const language of languages) {
  const words: Record<string, unknown> = (await import(`../locales/${language}/ui.json`)).default
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const [name, { link, query, press }] of Object.entries(pages)) {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
      const fragment = link === undefined ? '' : `#s=1!2026.1!${link}`
      await page.goto(`${address}?lang=${language}&${query ?? ''}${fragment}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      if (press !== undefined) {
        const label = press
          .slice('ui:'.length)
          .split('.')
          .reduce<unknown>((found, key) => Object(found)[key], words)
        await page
          .getByRole('button', { name: String(label), exact: true })
          .first()
          .click()
      }
      await page.screenshot({ path: `${folder}/${name}.${language}.${size}.png`, fullPage: true })
      await page.close()
    }
  }
}
await browser.close()
await server.close()
const pictures = Object.keys(pages).map(
  (name) =>
    `<h2>${name}</h2>${languages.flatMap((language) => Object.keys(sizes).map((size) => `<img src="${name}.${language}.${size}.png" alt="${name} ${language} ${size}" height="600">`)).join(' ')}`,
)
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>${pictures.join('')}`,
)
console.log(`Pages photographed: ${folder}`)
