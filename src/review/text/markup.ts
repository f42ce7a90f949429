/** What stands in a text as marks of a web page and reads as something else. Places are UTF-16 units; `end` is exclusive. */
export type Markup = { start: number; end: number; reads: string }

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: '', amp: '&', lt: '<', gt: '>' },
    ...{ quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»' },
    ...{ hellip: '…', mdash: '—', ndash: '–', middot: '·', bull: '•', copy: '©', reg: '®', trade: '™' },
    ...{
      times: '×',
      divide: '÷',
      minus: '−',
      plusmn: '±',
      deg: '°',
      micro: 'µ',
      permil: '‰',
      le: '≤',
      ge: '≥',
      ne: '≠',
    },
    ...{
      sup1: '¹',
      sup2: '²',
      sup3: '³',
      frac12: '½',
      frac14: '¼',
      frac34: '¾',
      yen: '¥',
      euro: '€',
      pound: '£',
      cent: '¢',
    },
    ...{
      alpha: 'α',
      beta: 'β',
      gamma: 'γ',
      delta: 'δ',
      mu: 'μ',
      pi: 'π',
      omega: 'ω',
      omega3: 'ω',
      asymp: '≈',
      infin: '∞',
    },
    ...{ larr: '←', rarr: '→', uarr: '↑', darr: '↓', sect: '§', para: '¶' },
  }),
)

/** Marks between paragraphs, rows and points end what stands before them; those of letters and words don't. */
const paragraphs =
  'p|br|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|section|article|header|footer|main|nav|aside|figure|figcaption|hr|pre|center|form|html|head|body|title'
const words =
  'a|abbr|b|big|button|cite|code|del|em|embed|font|i|iframe|img|ins|label|link|mark|meta|o:p|object|q|s|script|small|span|strike|strong|style|sub|sup|svg|time|tt|u|var|video|audio|source|wbr'

/**
 * What a tag may hold: names, alone or with a value, all in ASCII. A page that shows marks as they are typed shows the words inside them, too,
 * so that Chinese between angle brackets is text.
 */
const value = [
  '"[\\t\\n\\r !#-;=?-~]*"', // all but " < >
  "'[\\t\\n\\r !-&(-;=?-~]*'", // all but ' < >
  '[!#-&(-;=?-~]+',
].join('|')
const attributes = `(?:\\s+[a-z_:@][\\w:.-]*(?:\\s*=\\s*(?:${value}))?){0,60}\\s*`
/** A script or style that holds other words than ASCII is text but for its tags. */
const code = '[\\t\\n\\r -;=-~]*'

const entity = '&(?:amp;)?(?:(?<name>[a-z]+[0-9]{0,2})|#(?<decimal>\\d{1,7})|#x(?<hex>[\\da-f]{1,6}));'

const forms = new RegExp(
  [
    '<!--(?<comment>)',
    `<(?<silent>script|style)${attributes}>${code}</\\k<silent>\\s*>`,
    '(?<=\\d)<(?<power>sup)>(?=[-−+]?\\d)',
    '(?:(?<=[%％‰。，；：！？、”’》）)])<sup>|(?<=\\d)</sup>)(?<footnote>)(?=\\d)',
    `</?(?:(?<paragraph>${paragraphs})|(?:${words}))${attributes}/?>`,
    entity,
  ].join('|'),
  'giu',
)

const characterOf = (code: number): string | null =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null

/** Null for what only looks like a mark. */
const readingOf = ({
  paragraph,
  power,
  footnote,
  name,
  decimal,
  hex,
}: Record<string, string | undefined>): string | null => {
  if (name !== undefined) return named.get(name) ?? named.get(name.toLowerCase()) ?? null
  if (decimal !== undefined) return characterOf(Number(decimal))
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
  if (power !== undefined) return '^'
  if (footnote !== undefined) return ' '
  return paragraph === undefined ? '' : '\n'
}

const letterTag = /^<([abipqsu])(?:\s[\w\s-]*)?>$/iu
const closedLetter = /<\/([abipqsu])\s*>/giu
const endsInTerm = /[\p{Script=Latin}\p{Script=Greek}\p{Nd}] ?$/u
const beginsWithTerm = /^ ?[\p{Script=Latin}\p{Script=Greek}\p{Nd}]/u

const closedLettersOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(closedLetter), ([, letter = '']) => letter.toLowerCase()))

/** x<p>y compares three quantities, unless the text closes a tag of that name somewhere. */
const isCompared = (text: string, start: number, end: number, closed: ReadonlySet<string>): boolean => {
  const letter = letterTag.exec(text.slice(start, end))?.[1]?.toLowerCase()
  if (letter === undefined || closed.has(letter)) return false
  return endsInTerm.test(text.slice(Math.max(0, start - 2), start)) && beginsWithTerm.test(text.slice(end, end + 2))
}

const commentEnd = '-->'

/**
 * Comments, tags and entities of HTML in a text, as they come along when a page is copied. Only names that HTML knows, with nothing but
 * attributes: a < b stays. A comment that is never closed is text, too.
 */
export const markupIn = (text: string): Markup[] => {
  if (!text.includes('<') && !text.includes('&')) return []
  const found: Markup[] = []
  const lastComment = text.lastIndexOf(commentEnd)
  const closed = closedLettersOf(text)
  let done = 0
  for (const match of text.matchAll(forms)) {
    const { index: start, groups = {} } = match
    if (start < done) continue
    const isComment = groups.comment !== undefined
    if (isComment && lastComment < start) continue
    done = isComment ? text.indexOf(commentEnd, start) + commentEnd.length : start + match[0].length
    if (isCompared(text, start, done, closed)) continue
    const reads = isComment ? '' : readingOf(groups)
    if (reads !== null) found.push({ start, end: done, reads })
  }
  return found
}

const commentBegin = '<!--'

/** Where comments of HTML stand in a text. */
export const commentsOf = (text: string): Markup[] =>
  text.includes(commentBegin) ? markupIn(text).filter(({ start }) => text.startsWith(commentBegin, start)) : []

/** For each code point of a text what a reader of the page sees there: itself, another character, or nothing. */
export const shownIn = (text: string, codePoints: readonly string[]): readonly string[] => {
  const marks = markupIn(text)
  if (marks.length === 0) return codePoints
  let [mark, unit, hiddenTo] = [0, 0, 0]
  return codePoints.map((character) => {
    const next = marks[mark]
    const isMark = next?.start === unit
    if (isMark) {
      hiddenTo = next.end
      mark += 1
    }
    const shown = isMark ? next.reads : unit < hiddenTo ? '' : character
    unit += character.length
    return shown
  })
}

const beginsWithEntity = new RegExp(`^${entity}`, 'iu')
const longestEntity = 16

/** How many code points the entity takes that begins at a place; one where none does. */
export const lengthAt = (codePoints: readonly string[], at: number): number =>
  codePoints[at] === '&'
    ? (beginsWithEntity.exec(codePoints.slice(at, at + longestEntity).join(''))?.[0].length ?? 1)
    : 1
