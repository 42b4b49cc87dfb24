export { listsAfar } from './afar.js';
export { listSums } from './sums.js';
