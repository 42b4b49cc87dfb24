/** The longer unit of a length of time that ends right before a place in a text, "four years and |eight months"; "" where none does. */
export declare const longerPart: (text: string, at: number) => string;
