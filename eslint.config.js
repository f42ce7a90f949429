import { fileURLToPath } from 'node:url'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('.', import.meta.url))

/** A module of ours, however it is written: `@/jobs/queue` or `../jobs/queue`. */
const ours = (paths) => `^(@|\\.{1,2}(/\\.\\.)*)/(${paths})(/|$)`
const bullmq = {
  regex: '^bullmq($|/)',
  message: 'Only src/jobs/queue.ts knows BullMQ; ask for work through the outbox.',
}
const noPayload = { regex: '^(payload$|payload/|@payloadcms/)', message: 'This folder is pure: it knows no Payload.' }
const forbid = (regex, message) => ({ regex, message })
const arrow = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [bullmq, ...patterns] }] },
})

const settings = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/env.ts reads the environment: use env().',
}
const database = {
  selector: "MemberExpression[property.name='db']:matches([object.name='payload'], [object.property.name='payload'])",
  message: 'Only src/workflow/rows.ts speaks to the database adapter: payload.db passes by hooks and access.',
}
const silence = {
  selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression > BlockStatement[body.length=0]",
  message: 'A failure is handled or passed on, never dropped.',
}
const anInterface = {
  selector: ':not(TSModuleBlock) > TSInterfaceDeclaration',
  message: 'Use a type; an interface only augments a module.',
}
const only = (files, ...selectors) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', silence, anInterface, ...selectors] },
})

const localOperations =
  /^(count|countVersions|create|delete|duplicate|find|findByID|findDistinct|findGlobal|findVersions|findVersionByID|restoreVersion|update|updateGlobal)$/

/** A Local API call that doesn't say on whose authority it runs overrides every access rule. */
const statedAuthority = {
  create: (context) => ({
    CallExpression(node) {
      const { callee, arguments: given } = node
      if (callee.type !== 'MemberExpression' || !localOperations.test(callee.property.name ?? '')) return
      const { object } = callee
      if (object.name !== 'payload' && object.property?.name !== 'payload') return
      const options = given[0]?.type === 'TSAsExpression' ? given[0].expression : given[0]
      if (options?.type === 'ObjectExpression' && options.properties.some(statesAuthority)) return
      context.report({ node, message: 'Say on whose authority: overrideAccess, asSystem(req) or asUser(req).' })
    },
  }),
}

const statesAuthority = (property) =>
  property.type === 'SpreadElement'
    ? /^(as|asSystem|asUser|system)$/.test(property.argument.callee?.name ?? property.argument.name ?? '')
    : property.key.name === 'overrideAccess'

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.data/',
      'media/',
      'coverage/',
      'next-env.d.ts',
      'src/migrations/',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX, kepu: { rules: { 'stated-authority': statedAuthority } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js'], alias: { '@': [`${root}src`] } }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx'],
    },
    rules: {
      eqeqeq: 'error',
      'kepu/stated-authority': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'off',
      'prefer-const': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A handler that is async by contract may have nothing to await.
      '@typescript-eslint/require-await': 'off',
    },
  },
  arrow(['**/*.{ts,tsx}']),
  arrow(
    ['src/content/**', 'src/review/**', 'src/quota/**'],
    noPayload,
    forbid(
      ours(
        'access|admin|audit|channels|collections|demo|endpoints|env|fields|hooks|jobs|payload-types|runtime|site|workflow',
      ),
      'content, review and quota are pure: they import each other and i18n only.',
    ),
  ),
  arrow(
    ['src/hooks/**'],
    forbid(ours('jobs|channels|site|admin|collections|endpoints'), 'A hook writes rows: no job, no channel, no page.'),
  ),
  arrow(
    ['src/workflow/**'],
    forbid(ours('hooks|collections|endpoints|admin|demo'), 'The workflow stands below hooks and endpoints.'),
    forbid('^(@|\\.\\.)/jobs/(?!catalog$)', 'Of the jobs the workflow knows the catalogue of names only.'),
    forbid('^(@|\\.\\.)/channels/(?!channel$)', 'Of the channels the workflow knows the contract only.'),
  ),
  arrow(
    ['src/channels/**'],
    noPayload,
    forbid(
      ours('collections|hooks|jobs|workflow|admin|endpoints|env|payload-types|audit|access|fields'),
      'A channel gets what it needs in its context.',
    ),
  ),
  arrow(
    ['src/site/**'],
    noPayload,
    forbid(
      ours('collections|hooks|jobs|workflow|admin|endpoints|env|payload-types|audit|access|fields'),
      'The site is made from releases alone.',
    ),
  ),
  arrow(['src/jobs/**'], forbid(ours('collections|hooks|endpoints|admin|demo'), 'Jobs stand on the workflow.')),
  { files: ['src/jobs/queue.ts'], rules: { 'no-restricted-imports': 'off' } },
  only(['src/**', 'scripts/**', 'simulators/**'], settings, database),
  only(['src/env.ts'], database),
  only(
    ['src/workflow/rows.ts', 'src/runtime/migrate.ts', 'src/runtime/proveMongo.ts', 'scripts/generate.ts'],
    settings,
  ),
  only(['tests/**', 'bench/**']),
  {
    // Payload types a hook's document as any, and matchers and JSON answers are any in tests.
    files: ['src/hooks/**', 'tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
