import { headsElse, namesAdvice, namesFalse, setsRight } from './falseHeads'
import { isHead, type Line } from './lines'

/** How a line stands by its place in the piece. */
export type Scope = {
  /** It is an item of what a heading or an announcement denies. */
  denied: boolean
  /** It follows a label that stands alone on its line, and doesn't set right what the label calls false. */
  under: 'false' | 'true' | null
  /** The piece says that it refutes: hearsay is quoted there to be denied. */
  frame: boolean
  /** A heading gives advice behind what a label called false: the piece itself says it. */
  advised: boolean
}

export const nowhere: Scope = { denied: false, under: null, frame: false, advised: false }

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

const labelAlone = ({ kind, text }: Line): Scope['under'] | undefined => {
  if (bare.test(text) || (kind !== 'paragraph' && namesFalse(text))) return 'false'
  return bareTruth.test(text) ? 'true' : undefined
}

/** `label`: the one that stands above; `told`: what was last told under it. */
type State = Scope & { announced: boolean; underHead: boolean; label: Scope['under']; told: string }

const afterLabel = (state: State, label: Scope['under']): State => ({
  ...state,
  label,
  told: '',
  under: label,
  advised: false,
  frame: true,
  announced: false,
  denied: false,
})

const afterHead = (state: State, line: Line): State => ({
  ...state,
  frame: state.frame || (framing.test(line.text) && !accusing.test(line.text)),
  underHead: denying.test(line.text) && !affirming.test(line.text) && !accusing.test(line.text),
  announced: announces(line),
  advised: state.label === 'false' && namesAdvice(line.text),
  label: null,
  under: null,
  denied: false,
})

/** A line without a mark under a label is told there, and no heading unless it heads advice. */
const opensAnew = ({ label }: State, line: Line): boolean =>
  label !== null && (line.kind === 'short' || line.kind === 'list') ? headsElse(line.text) : isHead(line)

const afterTold = (state: State, { signs }: Line): State => {
  const first = signs.find(({ text }) => text !== '')
  if (state.label !== 'false' || !first) return { ...state, under: state.label }
  return setsRight(first, state.told) ? { ...state, under: null } : { ...state, under: 'false', told: first.text }
}

const next = (state: State, line: Line): State => {
  const label = labelAlone(line)
  if (label !== undefined) return afterLabel(state, label)
  if (opensAnew(state, line)) return afterHead(state, line)
  const after = afterTold(state, line)
  if (line.kind === 'list') return { ...after, denied: state.underHead || state.announced }
  return { ...after, announced: announces(line), denied: false }
}

/** For each line, what the headings, labels and announcements above it make of it. */
export const scopesOf = (lines: Line[]): Scope[] => {
  let state: State = { ...nowhere, announced: false, underHead: false, label: null, told: '' }
  return lines.map((line) => (state = next(state, line)))
}
