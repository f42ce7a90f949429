import { works } from './works'
import { beyond } from './beyond'
import { anatomy } from './anatomy'
import { pantry } from './pantry'
import { home } from './home'
import { farm } from './farm'
import { birds } from './birds'
import { cells } from './cells'
import { weather } from './weather'
import { waters } from './waters'
import { wildlife } from './wildlife'
import { pace } from './pace'
import { sports } from './sports'
import { classes } from './classes'
import { doses, labValues } from './clinic'
import { creatures } from './creatures'
import type { Facts } from './fact'
import { heavens } from './heavens'
import { history } from './history'
import { machines } from './machines'
import { mammals } from './mammals'
import { materials } from './materials'
import { dailyIntake, foodContents } from './meals'
import { organs } from './organs'
import { nation } from './nation'
import { namedQuantities } from './quantities'
import { places } from './places'
import { plants } from './plants'
import { standards } from './standards'
import { things } from './things'

/** Every table of facts. Adding a fact is one row. */
export const factTables: readonly Facts[] = [
  mammals,
  birds,
  creatures,
  plants,
  organs,
  labValues,
  doses,
  dailyIntake,
  foodContents,
  heavens,
  places,
  materials,
  machines,
  namedQuantities,
  history,
  things,
  cells,
  wildlife,
  pace,
  sports,
  weather,
  works,
  beyond,
  anatomy,
  pantry,
  home,
  farm,
  waters,
  standards,
  nation,
  classes,
]
