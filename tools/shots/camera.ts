import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { chromiumFlags, findChromium } from '../chromium'

export interface Picture {
  file: string
  says: string
}

/** The last build, served, and a browser that takes pictures of it into an empty folder. */
export interface Camera {
  address: string
  browser: Browser
  folder: string
  take(page: Page, name: string, says: string): Promise<Picture>
  close(): Promise<void>
}

/** Sets the camera up; `name` is the folder of its pictures under `reports`. */
export async function openCamera(name: string): Promise<Camera> {
  const folder = fileURLToPath(new URL(`../../reports/${name}`, import.meta.url))
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath === null ? {} : { executablePath }),
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    browser,
    folder,
    async take(page, name, says) {
      const file = `${name}.png`
      await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
      return { file, says }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
