import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_NAMES, Failure, reasonOf } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { type ExitStatus, type Io, print } from './io.js'

/** `tieout init`: writes a commented configuration into the working directory. Asks nothing, overwrites nothing. */
export async function init(args: Arguments, io: Io): Promise<ExitStatus> {
  if (args.paths.length > 0)
    throw new Failure('tieout init takes no paths: it writes tieout.yaml into the working directory')
  const present = CONFIG_NAMES.find((name) => existsSync(join(io.cwd, name)))
  if (present !== undefined) throw new Failure(`${present}: there is a configuration already; nothing was written`)
  try {
    writeFileSync(join(io.cwd, CONFIG_NAMES[0]), TEMPLATE, { flag: 'wx' })
  } catch (error) {
    throw new Failure(`${CONFIG_NAMES[0]}: cannot be written: ${reasonOf(error)}`)
  }
  await print(io, `${CONFIG_NAMES[0]} written; tieout now checks what its sources name.\n`)
  return 0
}

const TEMPLATE = `# yaml-language-server: $schema=https://raw.githubusercontent.com/tieout/tieout/main/schema/tieout-config.schema.json
# What tieout reads here, and what must agree. Everything is optional.

# The search for a configuration ends here.
root: true

# Documents: files, directories and globs, relative to this file.
sources:
  - .

# Left out, in .gitignore syntax. .gitignore and .tieoutignore count as well.
ignores:
  - CHANGELOG.md

# How sure a finding must be: strict, newsroom or lenient.
profile: newsroom

# What a bare $ means.
# currency: USD

# One rule more or less strict: error, warning, info or off.
# rules:
#   parts-make-whole: warning

# The same for some files only.
# overrides:
#   - files: archive/**
#     rules:
#       parts-make-whole: off

# More rules of your own, in files.
# extends:
#   - ./house-rules.yaml
`
