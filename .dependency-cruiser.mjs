/** The layers of the design, enforced. */
const inside = (...folders) => `^(${folders.join('|')})/`

export default {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment: 'The domain imports nothing above it.',
      severity: 'error',
      from: { path: inside('shared') },
      to: { path: inside('functions', 'web', 'infra', 'test') },
    },
    {
      name: 'shared-is-pure',
      comment: 'No AWS, no React, no I/O in the domain: zod is all it may use.',
      severity: 'error',
      from: { path: inside('shared') },
      to: {
        dependencyTypesNot: ['local', 'type-only', 'aliased', 'aliased-subpath-import'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'functions-know-no-front-end',
      severity: 'error',
      from: { path: inside('functions') },
      to: { path: inside('web', 'infra', 'test') },
    },
    {
      name: 'capabilities-stand-apart',
      comment: 'What two functions share belongs to the platform.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/[^/]+/', pathNot: '^functions/($1|platform)/' },
    },
    {
      name: 'platform-knows-no-capability',
      severity: 'error',
      from: { path: '^functions/platform/' },
      to: { path: '^functions/', pathNot: '^functions/platform/' },
    },
    {
      name: 'web-goes-through-the-api',
      severity: 'error',
      from: { path: inside('web') },
      to: { path: inside('functions', 'infra', 'test') },
    },
    {
      name: 'nothing-needs-the-tests',
      severity: 'error',
      from: { path: inside('shared', 'functions', 'web', 'infra') },
      to: { path: inside('test') },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(next|react|aws-lambda)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.next|cdk\\.out|public/assets)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
