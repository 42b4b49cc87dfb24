export { productRelations } from './products.js';
