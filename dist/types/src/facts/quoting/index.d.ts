export { type Misquote, misquotes } from './quoting.js';
