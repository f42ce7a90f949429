import {
  affirmation,
  alarms,
  asks,
  hearsay,
  hypothetical,
  interrogative,
  pressing,
  reasons,
  rhetorical,
  seems,
  sincere,
  soothes,
  voice,
  wonders,
  yes,
} from './cues'
import { counters, opensWithJudgement, turns } from './denials'
import { distanceOf, records } from './attribution'
import { deniesAffirmation, deniesDenial, expectsNo, expectsYes } from './doubleDenial'
import { announces, debunks, labelOf, labelsAccount, marksFalse, marksTrue, unnumbered } from './labels'
import { alarmsInstead, deniesWithin, promisesInstead, scoffsAtExperts, statement } from './reply'

/** What a sentence shows by itself, before anybody looks at its neighbours. */
export type Signs = {
  /** Without its number or its question-and-answer letter. */
  text: string
  label: 'false' | 'true' | null
  /** The label names a whole account (谣言：), not one sentence (误区：). */
  labelsAccount: boolean
  /** Announces that what it lists is false: 网传的谣言有: */
  announces: boolean
  denies: boolean
  affirms: boolean
  /** Denies the sober view in order to alarm or to sell: 以为没事,其实致癌. */
  counterclaims: boolean
  asks: boolean
  /** Asks by tone only: 黑色食物都补肾? doubts what it says. */
  doubts: boolean
  /** Asks only to drive home what it says. */
  rhetorical: boolean
  /** Asks with a no and so means a yes (难道不…吗?), or the other way round. */
  expects: 'yes' | 'no' | null
  /** A question under the name of a refutation: 辟谣丨会致癌? */
  debunks: boolean
  /** Really wants to know. */
  sincere: boolean
  /** Asks what or why. */
  wonders: boolean
  hearsay: boolean
  voice: boolean
  /** Somebody, or some paper, is given the word: how far that keeps from the statement. */
  distance: number
  /** An old paper, a letter or an inscription is quoted. */
  record: boolean
  /** Holds a quoted statement, or is one. */
  quotes: 'whole' | 'part' | null
  supposes: boolean
  /** Opens with a judgement on what came before it. */
  judgesBack: boolean
  presses: boolean
  /** Gives a reason for what it has heard. */
  reasons: boolean
}

const says =
  /[会能可是致治防补吃喝用打得不有要让就使导伤含带死长变引]|一定|容易|必须|能够|有助|最|越|(?:美|壮|养|解|杀|除|增|降|排|抗)./u
const whole = /^[“「『"][^”」』"]+[”」』"]?[,。!?]?[”」』"]?$/u

const quotesOf = (text: string): Signs['quotes'] => {
  const quoted = statement.exec(text)?.[1]
  if (whole.test(text)) return 'whole'
  return quoted !== undefined && says.test(quoted) ? 'part' : null
}

/** Vouches for what it says: 不是谣言, 千真万确. */
export const affirmsIn = (text: string): boolean =>
  marksTrue(text) || (affirmation.test(text) && !seems.test(text) && !deniesAffirmation(text))
const counterclaimsIn = (text: string) =>
  alarmsInstead(text) || promisesInstead(text) || scoffsAtExperts(text) || deniesDenial(text)
const expectsIn = (text: string): Signs['expects'] => {
  if (expectsYes.test(text)) return 'yes'
  return expectsNo.test(text) ? 'no' : null
}

export const signsOf = (sentence: string): Signs => {
  const text = unnumbered(sentence)
  const isQuestion = asks(text)
  const affirms = affirmsIn(text)
  const counterclaims = counterclaimsIn(text)
  return {
    text,
    label: labelOf(sentence),
    labelsAccount: labelsAccount(text),
    announces: announces(text),
    denies: !affirms && !counterclaims && (deniesWithin(text) || deniesAffirmation(text)),
    affirms,
    counterclaims,
    asks: isQuestion,
    doubts: isQuestion && !interrogative.test(text),
    rhetorical: isQuestion && rhetorical.test(text),
    expects: isQuestion ? expectsIn(text) : null,
    debunks: isQuestion && debunks(text) && !interrogative.test(text),
    sincere: isQuestion && sincere.test(text),
    wonders: isQuestion && wonders.test(text),
    hearsay: hearsay.test(text),
    voice: voice.test(text),
    distance: distanceOf(text),
    record: records.test(text),
    quotes: quotesOf(text),
    supposes: hypothetical.test(text),
    judgesBack: !affirms && (marksFalse(text) || opensWithJudgement.test(text)),
    presses: pressing.test(text),
    reasons: reasons.test(text),
  }
}

/** Ends what a label began. */
export const closesLabel = (sign: Signs) =>
  sign.label !== null || sign.judgesBack || turns.test(sign.text) || counters.test(sign.text)
export const saysYes = ({ text, affirms }: Signs) => affirms || yes.test(text)
export const isSoothing = ({ text }: Signs) => soothes.test(text) && !alarms.test(text)
