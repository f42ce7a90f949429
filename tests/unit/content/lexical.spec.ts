import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksToLexical, lexicalToBlocks } from '@/content/lexical'
import { normalInlines } from '@/content/richText/normalInlines'
import type { Block, Inline, ListBlock } from '@/content/types'

const text = (value: string, format: unknown = 0) => ({ type: 'text', version: 1, text: value, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const link = (url: unknown, fields: object = {}) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, ...fields },
  children: [text('这里')],
})
const codes = (value: unknown) => lexicalToBlocks(value).problems.map(({ code }) => code)

describe('rich text is read', () => {
  test('with marks, line breaks, tabs and links', () => {
    const read = lexicalToBlocks(
      root(
        paragraph(
          text('热'),
          text('浪', 1 | 64),
          { type: 'linebreak' },
          { type: 'tab', text: '\t', format: 0 },
          link(' https://example.org/a '),
        ),
      ),
    )
    expect(read).toEqual({
      problems: [],
      blocks: [
        {
          type: 'paragraph',
          inlines: [
            { text: '热' },
            { text: '浪', bold: true, sup: true },
            { text: '\n\t' },
            { text: '这里', href: 'https://example.org/a' },
          ],
        },
      ],
    })
  })

  test('h1 becomes h2, since the title is the only h1; h5 becomes h4', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [text(tag)] })
    const { blocks } = lexicalToBlocks(root(...['h1', 'h2', 'h3', 'h4', 'h5'].map(heading)))
    expect(blocks.map((block) => block.type === 'heading' && block.level)).toEqual([2, 2, 3, 4, 4])
  })

  test('a nested list belongs to the item before it', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, children })
    const { blocks, problems } = lexicalToBlocks(
      root(list('bullet', item(text('甲')), item(list('number', item(text('一')))), item(text('乙')))),
    )
    expect(problems).toEqual([])
    expect(blocks).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          { inlines: [{ text: '甲' }], list: { type: 'list', ordered: true, items: [{ inlines: [{ text: '一' }] }] } },
          { inlines: [{ text: '乙' }] },
        ],
      },
    ])
  })

  test('a table keeps heads and spans; paragraphs of a cell become lines', () => {
    const cell = {
      type: 'tablecell',
      headerState: 3,
      colSpan: 2,
      children: [paragraph(text('一')), paragraph(text('二'))],
    }
    const { blocks, problems } = lexicalToBlocks(
      root({ type: 'table', children: [{ type: 'tablerow', children: [cell] }] }),
    )
    expect(problems).toEqual([])
    expect(blocks).toEqual([
      { type: 'table', rows: [[{ header: true, colSpan: 2, rowSpan: 1, inlines: [{ text: '一\n二' }] }]] },
    ])
  })

  test.for([['m1'], [{ id: 'm1', filename: 'x.png' }]])('a picture by its id, populated or not', ([value]) => {
    const upload = { type: 'upload', relationTo: 'media', value, fields: { alt: '图', caption: '说明' } }
    expect(lexicalToBlocks(root(upload)).blocks).toEqual([{ type: 'image', media: 'm1', alt: '图', caption: '说明' }])
  })

  test('empty paragraphs are no content', () => {
    expect(lexicalToBlocks(root(paragraph(), paragraph(text('  '))))).toEqual({ blocks: [], problems: [] })
    expect(lexicalToBlocks(null)).toEqual({ blocks: [], problems: [] })
  })
})

describe('what has no place in a piece is a problem', () => {
  test.for([
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['mailto:a@example.org'],
    ['ftp://example.org'],
    ['//example.org'],
    ['/relative'],
    ['https://exa mple.org'],
    [''],
    [undefined],
    [{ url: 'https://example.org' }],
  ])('a link to %j', ([url]) => {
    const { blocks, problems } = lexicalToBlocks(root(paragraph(link(url))))
    expect(problems).toMatchObject([{ code: 'bad-link', path: 'root.children.0.children.0' }])
    expect(JSON.stringify(blocks)).not.toContain('href')
  })

  test.for([
    ['an internal link', root(paragraph(link('https://example.org', { linkType: 'internal' }))), 'bad-link'],
    ['an unknown node', root({ type: 'block', fields: {} }), 'unknown-node'],
    ['text at the root', root(text('甲')), 'unexpected-node'],
    ['a paragraph in a paragraph', root(paragraph(paragraph(text('甲')))), 'unexpected-node'],
    ['a check list', root({ type: 'list', listType: 'check', children: [] }), 'bad-list'],
    [
      'a list in a table cell',
      root({
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [{ type: 'tablecell', children: [{ type: 'list', listType: 'bullet', children: [] }] }],
          },
        ],
      }),
      'bad-table',
    ],
    [
      'a span without end',
      root({
        type: 'table',
        children: [{ type: 'tablerow', children: [{ type: 'tablecell', colSpan: 1e9, children: [] }] }],
      }),
      'bad-table',
    ],
    ['a picture from elsewhere', root({ type: 'upload', relationTo: 'users', value: 'u1' }), 'bad-media'],
    ['a picture without id', root({ type: 'upload', relationTo: 'media', value: 7 }), 'bad-media'],
    ['text that is none', root(paragraph({ type: 'text', text: 7 })), 'bad-text'],
    ['half a surrogate pair', root(paragraph(text('\ud800'))), 'bad-text'],
    ['a NUL', root(paragraph(text('a\u0000'))), 'bad-text'],
    ['children that are no list', root({ type: 'paragraph', children: 'x' }), 'not-rich-text'],
    ['a child that is no node', root('x'), 'not-rich-text'],
    ['a string', 'text', 'not-rich-text'],
    ['a list', [], 'not-rich-text'],
    ['a number', 7, 'not-rich-text'],
    ['an object', {}, 'not-rich-text'],
    ['another root', { root: { type: 'paragraph' } }, 'not-rich-text'],
  ] as const)('%s', ([, value, code]) => {
    expect(codes(value)).toEqual([code])
  })

  const nested = (levels: number): object =>
    levels === 0
      ? { type: 'listitem', children: [text('底')] }
      : { type: 'listitem', children: [{ type: 'list', listType: 'bullet', children: [nested(levels - 1)] }] }

  test('a tree deeper than 20 levels, once', () => {
    const list = (levels: number) => root({ type: 'list', listType: 'bullet', children: [nested(levels)] })
    expect(codes(list(8))).toEqual([])
    expect(codes(list(9))).toEqual(['too-deep'])
    expect(codes(list(900))).toEqual(['too-deep'])
  })

  test('more than 5,000 nodes', () => {
    const many = (count: number) => root(...Array.from({ length: count }, () => ({ type: 'horizontalrule' })))
    expect(codes(many(5_000))).toEqual([])
    expect(codes(many(5_001))).toEqual(['too-many-nodes'])
  })
})

const nodeType = fc.constantFrom(
  'root',
  'paragraph',
  'text',
  'list',
  'listitem',
  'link',
  'table',
  'tablerow',
  'tablecell',
  'upload',
  'heading',
  'x',
)
const wildTree = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: nodeType,
      text: fc.oneof(fc.string(), fc.jsonValue()),
      format: fc.jsonValue(),
      fields: fc.jsonValue(),
      value: fc.jsonValue(),
      children: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.array(tie('node'), { maxLength: 4 })),
    },
    { requiredKeys: ['type'] },
  ),
})).node

test('no JSON makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        wildTree,
        wildTree.map((node) => root(node)),
      ),
      (value) => {
        const { blocks } = lexicalToBlocks(value)
        expect(lexicalToBlocks(blocksToLexical(blocks)).problems).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})

const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: fc.array(fc.constantFrom('水', '\n', '\t', ' ', 'a', '😀'), { maxLength: 4 }).map((parts) => parts.join('')),
    bold: fc.constant<true>(true),
    sub: fc.constant<true>(true),
    code: fc.constant<true>(true),
    href: fc.constantFrom('https://example.org/', 'http://example.org/b?c=d#e'),
  },
  { requiredKeys: ['text'] },
)
const line = fc.array(inline, { maxLength: 5 }).map((inlines) => normalInlines([{ text: '光' }, ...inlines]))
const list: fc.Arbitrary<ListBlock> = fc.letrec<{ list: ListBlock }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(
      fc.oneof({ maxDepth: 3 }, fc.record({ inlines: line }), fc.record({ inlines: line, list: tie('list') })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).list
const cell = fc.record({
  header: fc.boolean(),
  colSpan: fc.integer({ min: 1, max: 4 }),
  rowSpan: fc.integer({ min: 1, max: 4 }),
  inlines: line,
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'quote' as const), inlines: line }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    inlines: line,
  }),
  list,
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('image' as const), media: fc.uuid(), alt: fc.string(), caption: fc.string() }),
  fc.constant({ type: 'rule' as const }),
)

test('blocks that are written to the editor are read back as they were', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      expect(lexicalToBlocks(JSON.parse(JSON.stringify(blocksToLexical(blocks))))).toEqual({ blocks, problems: [] })
    }),
    { numRuns: 300 },
  )
})
