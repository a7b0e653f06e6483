import { findProgram } from './findProgram'

/** The Firefox that the long run drives: what FIREFOX_PATH names, else the first one installed, else null. */
export const findFirefox = (): string | null =>
  findProgram({
    named: process.env.FIREFOX_PATH,
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  })
