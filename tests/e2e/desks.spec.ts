import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountOf, expectNames, expectToFit, laptop, openBrowser, phone, signIn, type Visit } from './browser'
import { runningDemo } from './runningDemo'

const department = '示例市气象局'
const title = '台风路径为什么说变就变'
const reason = '第二段的说法不够准确，请改写并补充来源。'

let demo: Awaited<ReturnType<typeof runningDemo>>
let browser: Browser

beforeAll(async () => {
  demo = await runningDemo()
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await demo?.stop()
}, 60_000)

const editor = (screen = laptop) => signIn(browser, demo, accountOf(demo, 'editor', department), screen)
const cardOf = (page: Page, of: string) => page.locator('.desk-card', { has: page.getByRole('heading', { name: of }) })
const dialog = (page: Page) => page.locator('dialog[open]')

/** The page again and again until it shows what the worker has been asked for. */
const eventually = async (page: Page, seen: () => Promise<unknown>, withinMs = 90_000) => {
  const until = Date.now() + withinMs
  for (;;) {
    await page.goto(demo.urls.admin)
    await page.locator('.desk h1').waitFor()
    if (await seen()) return
    if (Date.now() > until) throw new Error(`not seen on the desk: ${await page.locator('.desk').innerText()}`)
    await page.waitForTimeout(1500)
  }
}

/** The visit of whichever expert was asked about the piece. */
const askedExpert = async (screen: typeof laptop): Promise<Visit> => {
  const own = await editor()
  await eventually(own.page, async () => (await cardOf(own.page, title).locator('.desk-reviewers li').count()) > 0)
  const name = await cardOf(own.page, title).locator('.desk-reviewers strong').first().innerText()
  await own.end()
  const account = demo.accounts.find((candidate) => candidate.role === 'expert' && candidate.name === name)
  if (!account) throw new Error(`no account for the expert ${name}`)
  return signIn(browser, demo, account, screen)
}

const submitFromDesk = async (page: Page) => {
  await cardOf(page, title).getByRole('button', { name: '提交审核' }).click()
  await dialog(page).getByRole('button', { name: '提交审核' }).click()
  await dialog(page).waitFor({ state: 'detached' })
}

const acceptAndOpen = async (page: Page) => {
  await cardOf(page, title).getByRole('button', { name: '接受（无利益冲突）' }).click()
  await dialog(page).getByRole('button', { name: '确认并接受' }).click()
  await cardOf(page, title).getByRole('link', { name: '开始审核' }).click()
  await page.waitForURL('**/admin/review/**')
}

/** What the ledger's list shows, row by row, once it is there. */
const cellsOf = async (page: Page, ledger: string): Promise<string[]> => {
  await page.goto(`${demo.urls.admin}/collections/${ledger}`)
  await page.locator('tbody tr').first().waitFor()
  return page.locator('tbody td').allInnerTexts()
}

/** Chooses from one of the panel's own selects. */
const choose = async (page: Page, select: string, word: string) => {
  await page.locator(`${select} .rs__control`).click()
  await page.getByRole('option', { name: word, exact: true }).click()
}

/** What the preview of the first assignment that waits for an answer says to the page's own expert. */
const previewStatus = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const asked = await fetch('/api/assignments?where[state][equals]=asked&limit=1&depth=0')
    const { docs } = await asked.json()
    const preview = await fetch(`/api/assignments/${docs[0].id}/preview`)
    return preview.status
  })

const chooseDepartment = async (page: Page) => {
  const field = page.locator('#field-department')
  if (await field.getByText(department).count()) return
  await field.locator('input').first().fill(department)
  await page.getByRole('option', { name: department }).click()
}

describe('each role lands on a desk of its own', () => {
  const headings = {
    editor: '编辑工作台',
    expert: '审核工作台',
    office: '联席会议办公室',
    auditor: '审计工作台',
    admin: '系统管理',
  }
  for (const [role, heading] of Object.entries(headings))
    for (const screen of [phone, laptop])
      test(`${role} at ${screen.width} px: it fits, everything on it has a name, and the browser has no complaint`, async () => {
        const { page, complaints, end } = await signIn(browser, demo, accountOf(demo, role), screen)
        await page.getByRole('heading', { level: 1, name: heading }).waitFor()
        await page.waitForLoadState('networkidle')
        await expectToFit(page)
        await expectNames(page)
        expect(complaints).toEqual([])
        await end()
      }, 90_000)

  test('in English after the switch, and back', async () => {
    const { page, end } = await editor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Editor’s desk' }).waitFor()
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { level: 1, name: '编辑工作台' }).waitFor()
    await end()
  }, 90_000)
})

describe('a piece on its way, seen from the desks', () => {
  test('an unfinished piece is not submitted: everything missing is named, and each point leads to its field', async () => {
    const { page, end } = await editor(phone)
    await page.getByRole('link', { name: '写文章' }).click()
    await page.locator('#field-title').fill('还没写完的文章')
    await chooseDepartment(page)
    await page.locator('#action-save').click()
    await dialog(page).getByRole('heading', { name: '还不能提交' }).waitFor()
    const points = dialog(page).locator('.desk-missing button')
    expect(await points.count()).toBeGreaterThan(3)
    await points.filter({ hasText: '责任编辑' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-responsibleEditor')
    await expectToFit(page)
    await end()
  }, 120_000)

  test('submitted from the desk, locked in the form, taken back, submitted again', async () => {
    const { page, end } = await editor()
    await submitFromDesk(page)
    await page.locator('#in-review').getByRole('link', { name: title }).click()
    await page.locator('.document-fields__main[inert]').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: '撤回' }).click()
    await dialog(page).getByRole('button', { name: '撤回' }).click()
    await page.locator('#action-save').waitFor()
    await expect.poll(() => page.locator('.document-fields__main[inert]').count()).toBe(0)
    await eventually(page, () => cardOf(page, title).getByRole('button', { name: '提交审核' }).count())
    await submitFromDesk(page)
    await end()
  }, 180_000)

  test('the expert reads nothing before accepting, finds each point in the text, and returns the piece with a reason', async () => {
    const { page, complaints, end } = await askedExpert(phone)
    expect(await previewStatus(page)).toBe(403)
    await acceptAndOpen(page)
    await page.frameLocator('iframe').getByRole('heading', { level: 1, name: title }).waitFor()
    await expectToFit(page)
    await page.getByRole('button', { name: /核查要点/ }).click()
    await page.getByRole('button', { name: '在文中查看' }).first().click()
    await page.frameLocator('iframe').locator('[data-shown]').waitFor()
    await page.getByRole('button', { name: '退回修改' }).click()
    await dialog(page).getByRole('button', { name: '退回修改' }).click()
    expect(await dialog(page).count(), 'without a reason nothing is decided').toBe(1)
    await dialog(page).getByLabel(/理由/).fill(reason)
    await dialog(page).getByRole('button', { name: '退回修改' }).click()
    await page.waitForURL((url) => url.pathname === '/admin')
    expect(complaints.filter((complaint) => !complaint.includes('/preview'))).toEqual([])
    await end()
  }, 240_000)

  test('the editor reads the reason on the desk and at the top of the form', async () => {
    const { page, end } = await editor(phone)
    await eventually(page, () => cardOf(page, title).getByText('已退回修改').count())
    await cardOf(page, title).getByText('查看退回意见').click()
    await cardOf(page, title).getByText(reason).waitFor()
    await cardOf(page, title).getByRole('link', { name: '去修改' }).click()
    await page.getByRole('button', { name: '退回意见', exact: true }).click()
    await dialog(page).getByText(reason).waitFor()
    await dialog(page).getByRole('button', { name: '关闭' }).click()
    await page.locator('#action-save').click()
    await page.getByText('审核中，可撤回').waitFor()
    await end()
  }, 180_000)

  test('approved, it is published by itself, and what only a person can do waits on the editor’s desk', async () => {
    const expert = await askedExpert(laptop)
    await acceptAndOpen(expert.page)
    await expert.page.getByRole('button', { name: '审核通过' }).click()
    await dialog(expert.page).getByText('通过后，作品将自动发布到官方网站').waitFor()
    await dialog(expert.page).getByRole('button', { name: '审核通过' }).click()
    await expert.page.waitForURL((url) => url.pathname === '/admin')
    await expert.end()
    const { page, end } = await editor()
    const website = page
      .locator('#published .desk-card', { hasText: title })
      .getByRole('link', { name: '官方网站 已发布' })
    await eventually(page, () => website.count())
    const live = await page.request.get((await website.getAttribute('href')) ?? '')
    expect(await live.text()).toContain(title)
    const task = page.locator('#tasks .desk-card', { hasText: title }).filter({ hasText: '微信公众号' })
    await eventually(page, () => task.count())
    await task.getByRole('button', { name: '确认发布' }).click()
    await dialog(page).getByRole('button', { name: '确认发布' }).click()
    await eventually(page, () =>
      page.locator('#published .desk-card', { hasText: title }).getByText('微信公众号 已发布').count(),
    )
    await end()
  }, 300_000)

  test('withdrawn with a kind and a reason, its page is gone', async () => {
    const { page, end } = await editor()
    const card = page.locator('#published .desk-card', { hasText: title })
    const address = (await card.getByRole('link', { name: '官方网站 已发布' }).getAttribute('href')) ?? ''
    await card.getByRole('button', { name: '下线' }).click()
    await dialog(page).getByLabel('下线原因类别').selectOption({ label: '内容过时' })
    await dialog(page).getByLabel('理由').fill('已有新的预报知识')
    await dialog(page).getByRole('button', { name: '下线' }).click()
    await card.getByText('已下线').first().waitFor()
    await expect.poll(async () => (await page.request.get(address)).status(), { timeout: 5_000 }).toBe(410)
    await end()
  }, 120_000)
})

describe('the office, the auditor and the administrator', () => {
  test('departments in danger come first, and a figure opens the pieces behind it with their links', async () => {
    const { page, end } = await signIn(browser, demo, accountOf(demo, 'office'))
    const states = await page.locator('.desk-department__head .desk-pill').allInnerTexts()
    const order = ['严重滞后', '有风险', '进度正常', '已完成', '不承担发布任务'].filter((state) =>
      states.includes(state),
    )
    expect([...new Set(states)]).toEqual(order)
    const met = page.locator('.desk-department', { hasText: '已完成' }).first()
    const published = Number(await met.locator('.desk-department__figures strong').first().innerText())
    await met.locator('.desk-department__figures').click()
    await page.locator('.desk-pieces').waitFor()
    expect(await page.locator('.desk-pieces > ol:last-child > li').count()).toBeGreaterThanOrEqual(published)
    const link = await page.locator('.desk-pieces .desk-links a').first().getAttribute('href')
    expect((await page.request.get(link ?? '')).status()).toBe(200)
    await end()
  }, 120_000)

  test('ledgers are read in Chinese and in English, in list and form, while the API keeps its words', async () => {
    const { page, end } = await signIn(browser, demo, accountOf(demo, 'office'))
    for (const ledger of ['rounds', 'assignments', 'deliveries', 'releases', 'pieces'])
      expect((await cellsOf(page, ledger)).filter((cell) => /^[a-z]+([A-Z][a-z]+)*$/.test(cell))).toEqual([])
    expect(await cellsOf(page, 'releases')).toContain('科普文章')
    await page.locator('tbody a').first().click()
    await page.locator('#field-kind').getByText('科普文章').waitFor()
    await page.goto(demo.urls.admin)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Office desk' }).waitFor()
    expect(await cellsOf(page, 'releases')).toContain('Article')
    const stored = await page.evaluate(async () => (await fetch('/api/releases?limit=1&depth=0')).json())
    expect(stored.docs[0]).toMatchObject({ kind: 'articles', originType: 'original' })
    await end()
  }, 120_000)

  test('the trail is filtered by the words that it shows', async () => {
    const { page, end } = await signIn(browser, demo, accountOf(demo, 'auditor'))
    await cellsOf(page, 'audit')
    await page.getByRole('button', { name: '过滤条件' }).click()
    await page.getByRole('button', { name: '添加过滤条件' }).click()
    await choose(page, '.condition__field', '动作')
    await choose(page, '.condition__value', '邀请专家')
    await page.waitForURL((url) => url.search.includes('assignment.ask'))
    await expect
      .poll(async () => new Set(await page.locator('td.cell-action').allInnerTexts()))
      .toEqual(new Set(['邀请专家']))
    await page.reload()
    await page.locator('.condition__value').getByText('邀请专家').waitFor()
    await end()
  }, 120_000)

  test('the auditor sees the trail’s head and who did what', async () => {
    const { page, end } = await signIn(browser, demo, accountOf(demo, 'auditor'))
    expect(Number(await page.locator('#chain dd').first().innerText())).toBeGreaterThan(100)
    await page.locator('#trail').getByText('下线').first().waitFor()
    await end()
  }, 90_000)

  test('the administrator hands over a link that sets a password once, and sees the system’s health', async () => {
    const { page, end } = await signIn(browser, demo, accountOf(demo, 'admin'))
    await page.locator('#health').getByText('正常').first().waitFor()
    const { name, email } = accountOf(demo, 'auditor')
    const card = page.locator('#accounts .desk-card', { hasText: email })
    expect(await card.innerText()).toContain(name)
    await card.getByRole('button', { name: '一次性链接' }).click()
    await dialog(page).getByRole('button', { name: '生成链接' }).click()
    const link = await dialog(page).getByRole('textbox').inputValue()
    expect(link).toMatch(/\/admin\/reset\/\w+/)
    await dialog(page).getByRole('button', { name: '关闭' }).click()
    await end()
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(link)
    await stranger.locator('#field-password').waitFor()
    await stranger.context().close()
  }, 120_000)
})
