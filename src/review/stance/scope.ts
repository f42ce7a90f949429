import { isHead, type Line } from './lines'

/** How a line stands by its place in the piece. */
export type Scope = {
  /** It is an item of what a heading or an announcement denies. */
  denied: boolean
  /** It follows a label that stands alone on its line. */
  under: 'false' | 'true' | null
  /** The piece says that it refutes: hearsay is quoted there to be denied. */
  frame: boolean
}

export const nowhere: Scope = { denied: false, under: null, frame: false }

const denying =
  /误区|谣言|流言|传言|迷思|辟谣|误解|伪科学|错误(?:的)?(?:说法|做法|认识|观念)|不可信|不靠谱|不科学|(?:别|不要|切勿)(?:再|被)?(?:都)?(?:信|相信|轻信|骗)|一条都|都(?:不是|是假)|全(?:是|都)假|智商税/u
const affirming = /真相|正确|事实(?!不)|怎么办|应该怎|科学应对|(?:不|别)是(?:谣言|误区)/u
const framing =
  /辟谣|谣言|流言|真相|误区|求真|科学解读|假的|不实|是真的吗|真的假的|靠谱吗|可信吗|迷思|粉碎|传言|谣|别信|较真|伪科学/u
/** Pieces that dress up as refutations to accuse the refuters. */
const accusing = /不敢|不让|隐瞒|内幕|被掩盖|洗地|所谓|砖家|收了钱|惊天|流出/u
const bare = /^[【\[(]?(?:误区|谣言|流言|传言|说法|迷思|网传)\s*[一二三四五六七八九十\d]{0,3}[】\])]?[:]?$/u
const bareTruth =
  /^[【\[(]?(?:科学)?(?:真相|辟谣|事实|正解|解读|回应|求真|专家(?:解读|回应)?)\s*[一二三四五六七八九十\d]{0,3}[】\])]?[:]?$/u
const announces = ({ text, signs }: Line) =>
  /[:]$/u.test(text.trimEnd()) && (denying.test(text) || signs.some(({ denies }) => denies))

const labelAlone = ({ text }: Line): Scope['under'] | undefined => {
  if (bare.test(text)) return 'false'
  return bareTruth.test(text) ? 'true' : undefined
}

type State = Scope & { announced: boolean; underHead: boolean }

const afterHead = (state: State, line: Line): State => ({
  ...state,
  frame: state.frame || (framing.test(line.text) && !accusing.test(line.text)),
  underHead: denying.test(line.text) && !affirming.test(line.text) && !accusing.test(line.text),
  announced: announces(line),
  under: null,
})

const next = (state: State, line: Line): State => {
  const label = labelAlone(line)
  if (label !== undefined) return { ...state, under: label, frame: true, announced: false, denied: false }
  if (isHead(line) && !(line.kind === 'short' && state.under !== null))
    return { ...afterHead(state, line), denied: false }
  if (line.kind === 'list') return { ...state, denied: state.underHead || state.announced }
  return { ...state, announced: announces(line), denied: false }
}

/** For each line, what the headings, labels and announcements above it make of it. */
export const scopesOf = (lines: Line[]): Scope[] => {
  let state: State = { ...nowhere, announced: false, underHead: false }
  return lines.map((line) => (state = next(state, line)))
}
