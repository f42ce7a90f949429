import { clashesOfPower } from './clashesOfPower'
import { clashesOfSize } from './clashesOfSize'
import { clashesOfState } from './clashesOfState'

/** What is measured in what. */
export const clashes = [...clashesOfSize, ...clashesOfState, ...clashesOfPower]
