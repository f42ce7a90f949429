import { actions } from './synonyms/actions'
import { body } from './synonyms/body'
import { chemistry } from './synonyms/chemistry'
import { degrees } from './synonyms/degrees'
import { disasters } from './synonyms/disasters'
import { effects } from './synonyms/effects'
import { illness } from './synonyms/illness'
import { living } from './synonyms/living'
import { meals } from './synonyms/meals'
import { medicine } from './synonyms/medicine'
import { people } from './synonyms/people'
import { produce } from './synonyms/produce'
import { space } from './synonyms/space'
import { technology } from './synonyms/technology'

const themes = [
  body,
  illness,
  medicine,
  produce,
  meals,
  disasters,
  space,
  living,
  chemistry,
  technology,
  people,
  effects,
  actions,
  degrees,
]

/**
 * Words that say the same in a rumour, one line for each meaning: the colloquial, the written and the alarming way to put it. Longer words
 * are found before shorter ones that stand in them, so a line also keeps its words from being read as the shorter ones. A word stands in
 * one line only.
 */
export const synonyms: readonly (readonly string[])[] = themes.flatMap((lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ')),
)
