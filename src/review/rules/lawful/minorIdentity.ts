import type { ReadSentence } from '../../scene'
import type { Risk } from '../../types'
import type { Hit, SentenceRule } from '../rule'
import type { Span } from './near'
import {
  addressed,
  anyAge,
  anyName,
  calledChild,
  child,
  drawn,
  findable,
  foundChild,
  minorAge,
  namedPerson,
  patient,
  pictured,
  protectedOrPast,
  shownFace,
  vulnerable,
} from './identityWords'

const wording: Pick<Hit, 'message' | 'hint'> = {
  message: {
    zh: '可识别出未成年人或患者的身份（姓名、面部、学校、住址等）',
    en: 'A minor or a patient can be identified by name, face, school or address',
  },
  hint: {
    zh: '改用化名，删去学校、住址、证件等信息，照片遮挡面部；确需使用的，取得本人或监护人书面同意',
    en: 'Use another name, remove school and address, cover the face, or obtain written consent',
  },
}

const severityOf = ({ text, around }: ReadSentence): Risk | null => {
  const isVulnerable = vulnerable.test(text) && minorAge.test(around)
  const isPatient = patient.test(text) && (anyAge.test(text) || findable.test(text))
  if (!isVulnerable && !isPatient) return null
  return findable.test(text) ? 'high' : 'medium'
}

const spanOf = ({ 0: found, index }: RegExpExecArray): Span => ({ start: index, end: index + found.length })

const named = (text: string, severity: Risk) =>
  namedPerson.exec(text) ?? (severity === 'high' && anyAge.test(text) ? anyName.exec(text) : null)

/** One patient, told apart by age; 病例 in the plural stay nobody. */
const isOnePatient = (text: string) => patient.test(text) && anyAge.test(text)

const captions: ReadonlySet<string> = new Set(['caption', 'alt'])

/** Under a picture even what a child is called by its family tells who it is. */
const calledUnderPicture = ({ text, around, shadow }: ReadSentence) => {
  const isPictured = captions.has(shadow.block.role) || pictured.test(text)
  if (!isPictured || !vulnerable.test(text) || drawn.test(around)) return null
  return minorAge.test(around) || patient.test(text) || child.test(text) ? calledChild.exec(text) : null
}

/** A face, a foundling, an address: who it is shows without a name. */
const shown = (sentence: ReadSentence) => {
  const { text } = sentence
  const face = shownFace.exec(text) ?? foundChild.exec(text) ?? calledUnderPicture(sentence)
  return face ?? (isOnePatient(text) ? addressed.exec(text) : null)
}

const identified = (sentence: ReadSentence): (Span & { severity: Risk }) | null => {
  const severity = severityOf(sentence)
  const name = severity && named(sentence.text, severity)
  if (name) return { ...spanOf(name), severity }
  const sign = shown(sentence)
  return sign && { ...spanOf(sign), severity: 'medium' }
}

/** Names and faces of children in need of protection and of patients; a denial names them as well as a claim. */
export const minorIdentity: SentenceRule = {
  id: 'minor-identity',
  readsDenials: true,
  reference:
    '《中华人民共和国未成年人保护法》；《中华人民共和国个人信息保护法》第二十八条、第三十一条；《中华人民共和国医师法》（保护患者隐私）',
  find: () => (sentence) => {
    const found = sentence.stance === 'hypothetical' ? null : identified(sentence)
    return found && !protectedOrPast.test(sentence.around) ? [{ ...wording, ...found }] : []
  },
}
