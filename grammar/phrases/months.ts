import { wordSet } from '../word-set.js'

/** The names of the months, written out. */
export const months = wordSet('january february march april may june july august september october november december')
