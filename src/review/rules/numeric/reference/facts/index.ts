import { birds } from './birds'
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
import { namedQuantities } from './quantities'
import { places } from './places'
import { plants } from './plants'
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
  classes,
]
