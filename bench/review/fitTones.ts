import { writeFileSync } from 'node:fs'
import { ears } from '@/review/tone/tone'
import { shownGram } from '@/review/tone/toneGrams'
import { earTonesOf } from './earTones'
import { fitTone } from './fitTone'
import { stanceCases } from './stanceCases'

/** `npm run fit:tones`: what grams tell in `src/review/tone/gramLines.ts`, before the weights that rest on it are fitted. */
const cases = stanceCases()

/** A passage as a whole is listened to where it is about a rumour. */
const whole = fitTone(
  cases
    .filter(({ set }) => set !== 'truths')
    .map(({ sentences, asserted }) => ({ sentences, spreads: asserted, weight: 1 })),
)
const tones = { whole, ...earTonesOf(cases.filter(({ isTold }) => isTold)) }

const grams = [...new Set(ears.flatMap((ear) => [...tones[ear].keys()]))]
const lines = grams
  .map((gram) => [shownGram(gram), ...ears.map((ear) => (tones[ear].get(gram) ?? 0).toFixed(2))].join(' '))
  .sort()
writeFileSync(
  new URL('../../src/review/tone/gramLines.ts', import.meta.url),
  `/** Written by \`npm run fit:tones\`: a gram and what it tells each ear (\`tone.ts\`), above zero for what sounds like spreading. */
export const gramLines = \`
${lines.join('\n')}
\`
`,
)
