import manifest from '../../package.json' with { type: 'json' }

/** What build.mjs puts in: a name that no other build has. */
declare const BUILD_NAME: string | undefined

/** The version of the package. */
export const VERSION: string = manifest.version

/** The name of this build; null where the sources are run as they are. */
export const BUILD: string | null = typeof BUILD_NAME === 'string' ? BUILD_NAME : null
