import type { TextKind } from './document.js';
export type Attributes = Readonly<Record<string, string>>;
/** What a block of text will be once it is complete; `level` and `list` as in TextBlock. */
export interface Role {
    readonly kind: TextKind;
    readonly level: number;
    readonly list: number;
}
export declare const PARAGRAPH: Role;
/** Elements that stress their text. */
export declare const STRONG: ReadonlySet<string>;
/** Elements without content. */
export declare const VOID: ReadonlySet<string>;
/** Elements whose text no reader sees. */
export declare const HIDDEN: ReadonlySet<string>;
/** Elements that end the block before them. */
export declare const BLOCKS: ReadonlySet<string>;
/** Whether an element holds page machinery: by its own name, its ARIA role, its class or its id. */
export declare function isFurniture(name: string, attributes: Attributes): boolean;
/** The role of text in a block element, given the role around it and the open lists. */
export declare function roleOf(name: string, attributes: Attributes, outer: Role, lists: readonly number[]): Role;
/** What a `<meta>` element is about: the day of publication, the title, or neither. */
export declare function metaOf(attributes: Attributes): 'date' | 'title' | null;
