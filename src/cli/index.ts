export type { ExitStatus, Io } from './io.js'
export { type Faces, main } from './main.js'
export { VERSION } from './version.js'
