/** Text fit for XML 1.0 content and quoted attributes; characters that XML cannot hold become U+FFFD. */
export declare function escapeXml(text: string): string;
/** A start tag's attributes with a leading space each, in the given order. */
export declare function attributes(values: Readonly<Record<string, string | number>>): string;
