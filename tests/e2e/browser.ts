import { chromium, type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserPath } from '../support/browserPath'
import type { Demo, DemoAccount } from './runningDemo'

export const phone = { width: 390, height: 844 }
export const laptop = { width: 1280, height: 900 }
export type Screen = typeof phone

/** Debian's Chromium, or the one that `CHROMIUM` names; as root it runs only without its sandbox. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

export const accountOf = (demo: Demo, role: string, department = ''): DemoAccount => {
  const account = demo.accounts.find(
    (candidate) => candidate.role === role && candidate.department.includes(department),
  )
  if (!account) throw new Error(`the demo has no ${role} of ${department}`)
  return account
}

export type Visit = { page: Page; complaints: string[]; end: () => Promise<void> }

/** Signs a person in, in a browser profile of their own. `complaints` collects what the browser's console holds against the page. */
export const signIn = async (
  browser: Browser,
  demo: Demo,
  account: DemoAccount,
  viewport: Screen = laptop,
): Promise<Visit> => {
  const isPhone = viewport.width < 500
  const context = await browser.newContext({ viewport, locale: 'zh-CN', isMobile: isPhone, hasTouch: isPhone })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  await page.goto(`${demo.urls.admin}/login`)
  await page.fill('#field-email', account.email)
  await page.fill('#field-password', account.password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => url.pathname === '/admin')
  await page.locator('.desk h1').waitFor()
  return { page, complaints, end: () => context.close() }
}

/** Nothing of the page lies beside the screen: on a phone that would make every page slide about. */
export const expectToFit = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
}

/** Everything that can be pressed or filled in says what it is. */
export const expectNames = async (page: Page): Promise<void> => {
  const nameless = await page.locator('.desk').evaluate((desk) =>
    [...desk.querySelectorAll('a, button, input:not([type=hidden]), select, textarea')]
      .filter((element) => {
        const labelled =
          element instanceof HTMLInputElement ||
          element instanceof HTMLSelectElement ||
          element instanceof HTMLTextAreaElement
            ? element.labels?.length
            : 0
        return !labelled && !element.getAttribute('aria-label') && !element.textContent?.trim()
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect(nameless).toEqual([])
}
