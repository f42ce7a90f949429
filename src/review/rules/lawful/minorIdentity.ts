import type { ReadSentence } from '../../scene'
import type { Risk } from '../../types'
import type { Hit, SentenceRule } from '../rule'
import {
  addressed,
  anyAge,
  anyName,
  findable,
  foundChild,
  minorAge,
  namedPerson,
  patient,
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

/** One patient, told apart by age; 病例 in the plural stay nobody. */
const isPatientOf = (text: string) => patient.test(text) && anyAge.test(text)

/** Names and faces of children in need of protection and of patients. */
export const minorIdentity: SentenceRule = {
  id: 'minor-identity',
  reference:
    '《中华人民共和国未成年人保护法》；《中华人民共和国个人信息保护法》第二十八条、第三十一条；《中华人民共和国医师法》（保护患者隐私）',
  find: () => (sentence) => {
    const { text, around, stance } = sentence
    if (stance === 'hypothetical' || protectedOrPast.test(around)) return []
    const severity = severityOf(sentence)
    const found = namedPerson.exec(text) ?? (severity === 'high' && anyAge.test(text) ? anyName.exec(text) : null)
    if (found && severity) return [{ ...wording, severity, start: found.index, end: found.index + found[0].length }]
    const face = shownFace.exec(text) ?? foundChild.exec(text) ?? (isPatientOf(text) ? addressed.exec(text) : null)
    return face ? [{ ...wording, severity: 'medium', start: face.index, end: face.index + face[0].length }] : []
  },
}
