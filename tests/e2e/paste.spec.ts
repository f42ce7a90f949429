import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lexicalToBlocks, type ReadRichText } from '@/content/lexical'
import { clipboardHtml, clipboardRtf, samplePictures, type SamplePictures } from '../support/paste/fixtures'
import { accountOf, openBrowser, signIn, type Visit } from './browser'
import { runningDemo } from './runningDemo'

let demo: Awaited<ReturnType<typeof runningDemo>>
let browser: Browser
let visit: Visit
let samples: SamplePictures

beforeAll(async () => {
  samples = await samplePictures()
  demo = await runningDemo()
  browser = await openBrowser()
  visit = await signIn(browser, demo, accountOf(demo, 'editor', '示例市气象局'))
}, 300_000)

afterAll(async () => {
  await visit?.end()
  await browser?.close()
  await demo?.stop()
}, 60_000)

type Clipboard = { html: string; rtf?: string; picture?: string }
type Draft = { id: string; page: Page; body: Locator }
const address = (path: string) => new URL(path, demo.urls.web).href
const origin = () => ({ Origin: demo.urls.web })

const newDraft = async (): Promise<Draft> => {
  const { page } = visit
  const me = await page.request.get(address('/api/users/me?depth=0'), { headers: origin() })
  const { user } = await me.json()
  const answer = await page.request.post(address('/api/articles?draft=true&depth=0'), {
    data: { title: '粘贴的文章', department: user.department },
    headers: origin(),
  })
  const { doc } = await answer.json()
  await page.goto(address(`/admin/collections/articles/${doc.id}`))
  const body = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await body.click()
  return { id: doc.id, page, body }
}

const paste = ({ body }: Draft, clipboard: Clipboard) =>
  body.evaluate((element, { html, rtf, picture }) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', '')
    if (rtf) clipboardData.setData('text/rtf', rtf)
    const bytes = picture && Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0))
    if (bytes) clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, clipboard)

/** What autosave has stored, once it holds as many pictures as expected. */
const saved = async ({ id, page }: Draft, pictures: number): Promise<ReadRichText> => {
  const until = Date.now() + 40_000
  for (;;) {
    const answer = await page.request.get(address(`/api/articles/${id}?draft=true&depth=0`), { headers: origin() })
    const read = lexicalToBlocks((await answer.json()).body)
    const images = read.blocks.filter(({ type }) => type === 'image')
    if (read.blocks.length > 0 && images.length === pictures) return read
    if (Date.now() > until) throw new Error(`not saved: ${JSON.stringify(read)}`)
    await page.waitForTimeout(500)
  }
}

const typesOf = ({ blocks }: ReadRichText) =>
  blocks.map((block) => (block.type === 'heading' ? `h${block.level}` : block.type))

const mediaOf = async ({ page }: Draft, { blocks }: ReadRichText): Promise<string[]> => {
  const ids = blocks.flatMap((block) => (block.type === 'image' ? [block.media] : []))
  const answers = ids.map((id) => page.request.get(address(`/api/media/${id}?depth=0`), { headers: origin() }))
  const rows = await Promise.all(answers.map(async (answer) => (await answer).json()))
  return rows.map(({ mimeType, width, height }) => `${mimeType} ${width}×${height}`)
}

describe('text pasted into an article', () => {
  test('from desktop Word: headings, lists, table and both pictures are saved, the pictures as uploads', async () => {
    const draft = await newDraft()
    await paste(draft, { html: clipboardHtml('word-desktop', samples), rtf: clipboardRtf(samples) })
    const read = await saved(draft, 2)
    expect(read.problems).toEqual([])
    expect(typesOf(read)).toEqual([
      'h2',
      'h2',
      'paragraph',
      'h3',
      'list',
      'list',
      'paragraph',
      'table',
      'image',
      'paragraph',
      'image',
    ])
    expect(await mediaOf(draft, read)).toEqual(['image/png 12×8', 'image/jpeg 12×8'])
    expect(await draft.body.innerText()).not.toContain('图片上传中')
    await draft.body.press('Control+z')
    expect(await draft.body.innerText()).not.toMatch(/雷雨天|图片/)
  }, 120_000)

  test('without the pictures’ bytes their places are marked in the text', async () => {
    const draft = await newDraft()
    await paste(draft, { html: clipboardHtml('word-desktop', samples) })
    await draft.body.getByText('【图片未能粘贴，请用“上传”插入：2】').waitFor()
    await draft.page.getByText('有 2 张图片未能粘贴').waitFor()
    const read = await saved(draft, 0)
    expect(JSON.stringify(read.blocks).match(/图片未能粘贴/g)).toHaveLength(2)
  }, 120_000)

  test('from WPS, at the end of a sentence: the heading stays a heading', async () => {
    const draft = await newDraft()
    await draft.page.keyboard.type('前文。')
    await paste(draft, { html: clipboardHtml('wps', samples), rtf: clipboardRtf(samples) })
    const read = await saved(draft, 2)
    expect(read.problems).toEqual([])
    expect(typesOf(read)).toEqual(['paragraph', 'h2', 'paragraph', 'list', 'image', 'table', 'image', 'paragraph'])
  }, 120_000)

  test('from Word for the web: the picture within the HTML becomes an upload', async () => {
    const draft = await newDraft()
    await paste(draft, { html: clipboardHtml('word-web', samples) })
    const read = await saved(draft, 1)
    expect(typesOf(read)).toEqual(['h2', 'paragraph', 'list', 'table', 'image'])
    expect(await mediaOf(draft, read)).toEqual(['image/png 12×8'])
  }, 120_000)

  test('into a table’s cell: lists become lines and pictures follow the table, so that the article can be saved', async () => {
    const draft = await newDraft()
    await paste(draft, { html: clipboardHtml('word-web', samples) })
    await saved(draft, 1)
    await draft.body.getByText('震后撤离').click()
    await paste(draft, { html: clipboardHtml('wps', samples), rtf: clipboardRtf(samples) })
    const read = await saved(draft, 3)
    expect(read.problems).toEqual([])
    expect(typesOf(read)).toEqual(['h2', 'paragraph', 'list', 'table', 'image', 'image', 'image'])
    expect(JSON.stringify(read.blocks)).toContain('1. 穿浅色衣服')
  }, 120_000)

  test('a single picture copied from a page: its file is taken', async () => {
    const draft = await newDraft()
    const html = '<meta charset="utf-8"><img src="https://example.invalid/a.png">'
    await paste(draft, { html, picture: samples.png.toString('base64') })
    expect(typesOf(await saved(draft, 1))).toEqual(['image'])
  }, 120_000)
})
