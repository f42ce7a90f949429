import type { DemoArticle } from '../types'
import { fertiliser, litchi } from './agriculture'
import { magnitudeIntensity } from './earthquake'
import { emergencyKit } from './emergency'
import { leftovers, potato } from './food'
import { antibiotics, fluVaccine, salt } from './health'
import { phoneRadiation } from './science'
import { coldWave, mungBeanCure, seleniumTea, vegetableWashing } from './unfit'
import { dampSouthWind, typhoonTrack } from './weather'

/** The demo's articles: twelve that are right, then four that are wrong on purpose and must not be released as they are. */
export const articles: DemoArticle[] = [
  typhoonTrack,
  dampSouthWind,
  fluVaccine,
  antibiotics,
  salt,
  litchi,
  fertiliser,
  leftovers,
  potato,
  magnitudeIntensity,
  emergencyKit,
  phoneRadiation,
  mungBeanCure,
  coldWave,
  vegetableWashing,
  seleniumTea,
]

export { earlierArticle } from './earlier'
export { history } from './history'
