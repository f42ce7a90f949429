/**
 * How every Node process of ours is started: `process.execPath` with these arguments.
 * `--conditions=production` picks the plain build of the rich-text package's `lexical` dependencies: their `node` export awaits a
 * dynamic import at top level, which on Node 20 never settles in about half of the starts.
 */
export const nodeArgs = (file: string): string[] => ['--conditions=production', '--import', 'tsx', file]
