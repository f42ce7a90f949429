import { extractPrompt } from './extractPrompt'
import { verifyPrompt } from './verifyPrompt'

/** What stands in reports: both prompts together make a reading. */
export const promptVersion = `${extractPrompt.version}+${verifyPrompt.version}`
