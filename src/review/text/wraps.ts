/** A line of a text, without the white space around it. `end` is the place of its line break or of the text's end. */
type Line = { start: number; end: number; from: number; to: number; words: string }

const lineAt = (text: string, start: number): Line => {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  const raw = text.slice(start, end)
  const words = raw.trim()
  const from = start + raw.length - raw.trimStart().length
  return { start, end, from, to: from + words.length, words }
}

/** A sentence ends here, or a label or lead does, or a line of its own, as signs and pictures end one. */
const ended = /(?:[。!?;:.~|#]|\p{Extended_Pictographic}\ufe0f?)["”’」』)》】\]]*$|[】\]]$/u
/** No line of its own ends with such a word or mark: the sentence goes on. */
const unfinished =
  /(?:[,、(《“‘\-+×=]|能够|可以|(?:可能|将|都|就|也|不|才|还)会|可能|应[该当]|必须|需要|不[要能得应]|[不而就都也还只便可乃]是|[认以]为|因为|由于|如果|虽然|但是?|而且|并且|或者?|以及|比如|例如|尤其是?|包括|通过|根据|按照|对于|关于|[随沿]着|[^书棉]被|把|[^方]向|一[个种些名位只次项般旦]|[这那某每][个种些次项]|非常|十分|特别|比较|更加?|越来越|[^饱温柔]和|与|及|于是?|[^成造]就|[^首成]都|也|却|又|再|[^变]得|使得?|让|[^成]为了?|没有)$/u
/** So it ends seldom, in what is said aloud: the sentence goes on if it is closed further down. */
const dangling = /[^目有众无]的$/u
/** What begins a line of its own: a point, a number, a label, a speaker, a remark in brackets. */
const begun =
  /^(?:[-*•·●○■□◆◇▪►▶✓✔✅❌➤→★☆※#>|=+【[<《]|\p{Extended_Pictographic}|\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z])[).、,:](?!\d)|\(\d{1,3}\)|第[一二三四五六七八九十百\d]+[条章节步个点集期,:、\s]|误区|真相|谣言|事实|解读|[问答qa][:,、.\s]|[^,。;:!?]{1,10}:|其[一二三四]|首先|其次|再次|最后)/u
/** What begins no sentence, nor a point of a list. */
const dependent =
  /^(?:[,、。!?;)”》%]|的|地(?![震球面方区理下图质铁铺道])|得了?(?!知)|了(?!解)|着(?![火装眼重急凉陆色手])|们|等(?![待级于候离腰])|和(?![平谐睦解蔼])|及(?![时格早])|或(?!许)|会(?![议员场计诊长])|能(?![量源力见手])|可以|不会|不能|就(?![医诊业餐寝是])|都(?![市是])|也(?!许)|却|才(?![能华艺])|而(?!是)|则|更(?![年换新正衣])|还[会能要可]|是(?![否的])|(?:里|中|上|下)的)/u
/** Where a new thought begins; a wrapped line does by chance. */
const startsAfresh =
  /^(?:这(?!样的)|那|此|其实|实际|事实|真相|专家|我们|咱们|很多|许多|不少|有些|有人|大家|但是?|不过|然而|所以|因此|因为|如果|虽然|由于|为了?什么|为什么|怎么|今天|近日|目前|现在|并非|不是|没错|错|对|是的)/u
/** A heading asks, counts, or says what is to be thought of what follows. */
const heading =
  /[吗呢么]$|^(?:#|\(?[一二三四五六七八九十\d]{1,3}[).、](?!\d)|第[一二三四五六七八九十百\d]+[章节条步个点集期]|辟谣|谣言|误区|真相|提醒|注意|警惕|提示|说法)/u

/** Wider lines are paragraphs; narrower ones may be anything. Latin letters take half the room of Chinese ones. */
const narrowest = 14
const widest = 64
/** All lines of a wrapped paragraph but the last are about as wide as the widest. */
const nearlyFull = 0.85
const widthOf = (words: string): number => {
  let width = 0
  for (let at = 0; at < words.length; at += 1) width += words.charCodeAt(at) < 0x250 ? 0.5 : 1
  return width
}

/** So many full lines without an end are no list of headings. */
const surely = 3

/** Lines between two empty ones. */
type Paragraph = { lines: readonly Line[]; full: readonly boolean[]; isWrapped: boolean; isClosed: readonly boolean[] }

const paragraphOf = (lines: readonly Line[]): Paragraph => {
  const widths = lines.map(({ words }) => widthOf(words))
  const most = widths.reduce((one, other) => Math.max(one, other), 0)
  const full = widths.map((width) => most <= widest && width >= narrowest && width >= most * nearlyFull)
  const open = lines.filter(({ words }, at) => full[at] && !ended.test(words)).length
  const isClosed: boolean[] = []
  for (let at = lines.length - 1; at >= 0; at -= 1)
    isClosed[at] = ended.test(lines[at]?.words ?? '') || (full[at] === true && isClosed[at + 1] === true)
  return { lines, full, isWrapped: open >= surely, isClosed }
}

/** Two who speak in turn. */
const isAnswered = (line: Line, next: Line): boolean => line.words.endsWith('”') && next.words.startsWith('“')

/** Does the sentence of a line go on in the next one? */
const goesOn = ({ lines, full, isWrapped, isClosed }: Paragraph, at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || ended.test(line.words) || begun.test(next.words) || isAnswered(line, next)) return false
  if (unfinished.test(line.words)) return true
  if (isClosed[at + 1] !== true) return false
  const isFresh = startsAfresh.test(next.words)
  if (isFresh && !(isWrapped && full[at])) return false
  if (dependent.test(next.words)) return !heading.test(line.words)
  const isIndented = next.from - next.start > line.from - line.start
  if (dangling.test(line.words) && !isFresh) return true
  return full[at] === true && !isIndented && !heading.test(line.words)
}

const paragraphsOf = (text: string): Paragraph[] => {
  const paragraphs: Line[][] = [[]]
  for (let start = 0; start <= text.length;) {
    const line = lineAt(text, start)
    if (line.words === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
    start = line.end + 1
  }
  return paragraphs.filter(({ length }) => length > 1).map(paragraphOf)
}

const isLatin = /[a-z0-9%.,]/u

/** A stretch of white space with a line break in it that stands inside a sentence. `between`: what it reads as. */
export type Wrap = { start: number; end: number; between: '' | ' ' }

/**
 * Line breaks inside a sentence, as texts have them that were copied from a page or a transcript: the words before can't end a line, or the
 * line is as full as its neighbours and the sentence is closed further down. Headings, points of a list and lines of verse keep their breaks.
 */
export const wrapsIn = (text: string): Wrap[] => {
  if (!text.includes('\n')) return []
  return paragraphsOf(text).flatMap((paragraph) =>
    paragraph.lines.flatMap((line, at): Wrap[] => {
      const next = paragraph.lines[at + 1]
      if (!next || !goesOn(paragraph, at)) return []
      const isSpaced = isLatin.test(line.words.slice(-1)) && isLatin.test(next.words.slice(0, 1))
      return [{ start: line.to, end: next.from, between: isSpaced ? ' ' : '' }]
    }),
  )
}

/** Does this end a sentence, a label or a lead? */
export const isClosedBy = (said: string): boolean => ended.test(said.trimEnd())

/** Whether what is said next belongs to the same sentence: by its words, not at all, or only if the sentence is closed further on. */
export const goesOnAloud = (said: string, next: string): 'yes' | 'no' | 'if closed' => {
  const [one, other] = [said.trim(), next.trim()]
  if (ended.test(one) || begun.test(other) || /[吗呢么]$/u.test(one)) return 'no'
  return unfinished.test(one) || dependent.test(other) ? 'yes' : 'if closed'
}
