// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest'
import { cleanPastedHtml } from '@/admin/paste/cleanPastedHtml'
import { htmlForCell } from '@/admin/paste/htmlForCell'
import { needsCleaning } from '@/admin/paste/needsCleaning'
import { picturesOfRtf } from '@/admin/paste/picturesOfRtf'
import {
  clipboardHtml,
  clipboardRtf,
  samplePictures,
  type Fixture,
  type SamplePictures,
} from '../../support/paste/fixtures'

let samples: SamplePictures
beforeAll(async () => {
  samples = await samplePictures()
})

const cleaned = (name: Fixture, rtf = clipboardRtf(samples)) => cleanPastedHtml(clipboardHtml(name, samples), rtf)
const word = (body: string) => cleanPastedHtml(`<html><body>${body}</body></html>`).html
const item = (level: number, marker: string, text: string, list = 'l0') =>
  `<p class=MsoListParagraph style='mso-list:${list} level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span>${text}</p>`

describe('desktop Word', () => {
  test('headings, marks, nested lists, tables and pictures stay; nothing else does', () => {
    expect(cleaned('word-desktop').html).toBe(
      [
        '<h2>雷雨天怎样避险</h2>',
        '<h2>雷电从哪里来</h2>',
        '<p>雷电是积雨云中的放电，<b>电流</b><b><i><u>30 kA</u></i></b>左右，水写作H<sub>2</sub>O，面积单位是m<sup>2</sup>，',
        '<b>重点</b>和<b>要点</b>、平常。</p>',
        '<h3>1.1 户外怎么办</h3>',
        '<ol><li>远离孤立的大树<ul><li>距树干至少 5 米</li><li>双脚并拢蹲下</li></ul></li><li>不要撑金属伞</li></ol>',
        '<ul><li>手机可以使用</li></ul>',
        '<p>（一）见第二条</p>',
        '<table><thead><tr><th><p><b>距离</b></p></th><th colspan="2"><p>做法</p></th></tr></thead>',
        '<tbody><tr><td rowspan="2"><p>&lt; 10 km</p></td><td><p>进屋</p><p>关窗</p></td><td><p>• 断电</p></td></tr>',
        '<tr><td></td><td><p><a href="https://example.invalid/lei?a=1&amp;b=2">详情</a></p></td></tr></tbody></table>',
        '<img src="pasted:0">',
        '<p>图1 云地闪。新句。</p>',
        '<img src="pasted:1">',
      ].join(''),
    )
  })

  test('pictures on the writer’s own disk are taken from the RTF, each once and in order', () => {
    const [first, second, ...more] = cleaned('word-desktop').pictures
    expect(first?.type).toBe('image/png')
    expect(first && Buffer.from(first.bytes).equals(samples.png)).toBe(true)
    expect(second?.type).toBe('image/jpeg')
    expect(second && Buffer.from(second.bytes).equals(samples.jpeg)).toBe(true)
    expect(more).toEqual([])
  })

  test('without RTF, or with another number of pictures in it, each picture is reported missing', () => {
    expect(cleaned('word-desktop', '').pictures).toEqual([null, null])
    const another = clipboardRtf(samples, String.raw`{\pict\pngblip ${samples.png.toString('hex')}}`)
    expect(cleaned('word-desktop', another).pictures).toEqual([null, null])
  })
})

describe('WPS', () => {
  test('keeps headings, marks, lists and tables; a cell’s picture follows its table', () => {
    expect(cleaned('wps').html).toBe(
      [
        '<h2>夏天怎样防中暑</h2>',
        '<p>气温达到35℃时，<b>及时补水</b><i>不要</i><u>等渴了</u>再喝。<sup>①</sup></p>',
        '<ol><li>穿浅色衣服<ol><li>棉麻最好</li></ol></li><li>避开正午</li></ol>',
        '<img src="pasted:0">',
        '<table><tbody><tr><td colspan="2"><p><b>症状</b></p></td></tr>',
        '<tr><td><p>头晕</p></td><td><p>乏力</p></td></tr></tbody></table>',
        '<img src="pasted:1">',
        '<p>尽快就医。</p>',
      ].join(''),
    )
    expect(cleaned('wps').pictures.map((picture) => picture?.type)).toEqual(['image/png', 'image/jpeg'])
  })

  test('pictures within the HTML are read from it', () => {
    const { html, pictures } = cleaned('wps-data', '')
    expect(html).toBe('<p>图前</p><img src="pasted:0"><img src="pasted:1"><p>图后</p>')
    expect(pictures.map((picture) => picture && Buffer.from(picture.bytes))).toEqual([samples.png, samples.jpeg])
  })
})

test('Word for the web: its one-item lists become one nested list', () => {
  const { html, pictures } = cleaned('word-web', '')
  expect(html).toBe(
    [
      '<h2>地震时怎么办</h2>',
      '<p><b>伏地</b><i><u>遮挡</u></i><sup>[1]</sup> <br>手抓牢。</p>',
      '<ol><li>躲到桌下<ul><li>护住头</li></ul></li><li>不乘电梯</li></ol>',
      '<table><thead><tr><th><p>时间</p></th><th><p>做法</p></th></tr></thead>',
      '<tbody><tr><td colspan="2"><p>震后撤离</p></td></tr></tbody></table>',
      '<img src="pasted:0">',
    ].join(''),
  )
  expect(pictures.map((picture) => picture?.type)).toEqual(['image/png'])
})

describe('headings', () => {
  test.each([
    ['h1', 'h2'],
    ['h2', 'h3'],
    ['h3', 'h4'],
    ['h6', 'h4'],
  ])('Word’s %s becomes %s, since the piece’s title is the h1', (from, to) =>
    expect(word(`<${from}><b>标题</b></${from}>`)).toBe(`<${to}>标题</${to}>`),
  )

  test('an outline level makes a heading, body text does not', () => {
    expect(word(`<p style='mso-outline-level:2'>一节</p>`)).toBe('<h3>一节</h3>')
    expect(word(`<p style='mso-outline-level:body-text'>一段</p>`)).toBe('<p>一段</p>')
  })
})

describe('lists', () => {
  test('a list that begins at a deep level or skips one loses no item', () =>
    expect(word(item(3, '·', '甲') + item(1, '·', '乙') + item(3, '·', '丙'))).toBe(
      '<ul><li>甲</li><li>乙<ul><li>丙</li></ul></li></ul>',
    ))

  test('a list goes on with its number after a paragraph', () =>
    expect(word(`${item(1, '1.', '甲')}<p>说明</p>${item(1, '2.', '乙')}`)).toBe(
      '<ol><li>甲</li></ol><p>说明</p><ol start="2"><li>乙</li></ol>',
    ))

  test('two lists next to each other stay two', () =>
    expect(word(item(1, '1.', '甲') + item(1, '1.', '乙', 'l1'))).toBe('<ol><li>甲</li></ol><ol><li>乙</li></ol>'))

  test.each(['1.', '12)', '(3)', '（4）', 'a)', 'iv.', '①', '5、'])('%s numbers', (marker) =>
    expect(word(item(1, marker, '甲'))).toMatch(/^<ol/),
  )
  test.each(['·', '', 'o', 'Ø', '§', 'n', '■', '-'])('%s is a bullet', (marker) =>
    expect(word(item(1, marker, '甲'))).toBe('<ul><li>甲</li></ul>'),
  )
  test.each(['一、', '（二）', '第十二条'])('%s, which a web list can’t show, stays as text', (marker) =>
    expect(word(item(1, marker, '甲'))).toBe(`<p>${marker}甲</p>`),
  )

  test('real lists stay nested, also where a list stands directly within a list', () =>
    expect(word('<ul><li><p>甲</p><p>续</p></li><ol><li>乙</li></ol></ul>')).toBe(
      '<ul><li>甲<br>续<ol><li>乙</li></ol></li></ul>',
    ))
})

describe('what must not become public', () => {
  test.each([
    ['hidden text', '<span style="display:none;mso-hide:all">密</span>'],
    ['a tracked deletion', '<del cite="mailto:a" datetime="2026-01-01">密</del>'],
    ['a comment', "<div style='mso-element:comment-list'><p>密</p></div>"],
    ['a style sheet', '<style>p{content:"密"}</style>'],
    ['a conditional comment', '<!--[if gte mso 9]><p>密</p><![endif]-->'],
  ])('%s is dropped', (_, html) => expect(word(`<p>明</p>${html}`)).toBe('<p>明</p>'))

  test('a script or an address that is not of the web is no link', () =>
    expect(word('<p><a href="javascript:alert(1)">甲</a><a href="#_Toc1">乙</a></p>')).toBe('<p>甲乙</p>'))
})

test('a line broken in the source joins Chinese without a gap, and Latin words with one', () =>
  expect(word('<p>天\r\n空 <span>is\r\n</span>blue\u200b</p>')).toBe('<p>天空 is blue</p>'))

test('a table with pictures only becomes its pictures', () =>
  expect(word('<table><tr><td><img src="data:,"></td></tr></table>')).toBe('<img src="pasted:0">'))

describe('within a table’s cell', () => {
  test('headings and items become lines with their markers, and pictures come last', () =>
    expect(
      htmlForCell('<h2>甲</h2><img src="pasted:0"><ol start="3"><li>乙<ul><li>丙</li></ul></li></ol><p><b>丁</b></p>'),
    ).toBe('<p>甲</p><p>3. 乙</p><p>• 丙</p><p><b>丁</b></p><img src="pasted:0">'))

  test('a table by itself stays one', () => {
    const table = '<table><tbody><tr><td><p>甲</p></td></tr></tbody></table>'
    expect(htmlForCell(table)).toBe(table)
    expect(htmlForCell(`${table}${table}`)).toBe('<p>甲</p><p>甲</p>')
  })
})

describe('RTF', () => {
  const png = '89504e470d0a1a0a'
  test('what the writer cut off a picture stays cut off', () => {
    const [picture] = picturesOfRtf(
      String.raw`{\rtf1{\pict\picwgoal1000\pichgoal500\piccropl250\piccropr0\piccropt0\piccropb100\pngblip ${png}}}`,
    )
    expect(picture?.crop).toEqual({ left: 0.25, top: 0, width: 0.75, height: 0.8 })
    expect(picturesOfRtf(String.raw`{\rtf1{\pict\piccropl250\pngblip ${png}}}`)).toEqual([null])
  })

  test('a metafile keeps its place in the order without a picture', () =>
    expect(
      picturesOfRtf(String.raw`{\rtf1{\pict\emfblip 0100}{\pict\pngblip ${png}}}`).map((picture) => picture?.type),
    ).toEqual([undefined, 'image/png']))

  test.each(['', '{', '}}}', String.raw`{\pict\pngblip zz}`, String.raw`{\pict\bin99 `])('%j does not throw', (rtf) =>
    expect(() => picturesOfRtf(rtf)).not.toThrow(),
  )
})

describe('which clipboards are cleaned', () => {
  test.each(['word-desktop', 'wps', 'wps-data', 'word-web'] as const)('%s', (name) =>
    expect(needsCleaning(clipboardHtml(name, samples))).toBe(true),
  )
  test('plain HTML is left to the editor', () => {
    expect(needsCleaning('<p>甲</p>')).toBe(false)
    expect(needsCleaning('<img src="https://example.invalid/a.png">')).toBe(true)
  })
})
