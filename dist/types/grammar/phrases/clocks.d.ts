import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** Whether a figure is part of a time of day: "ten past six", "since seven.", "at 7.52 on the evening of", "Tuesdays 17-19". */
export declare function isTimeOfDay(tokens: readonly Token[], figure: Figure): boolean;
/** "Sunrise 7.05", "Tides: high 11.04, low 17.21": times of day behind a word that announces them. */
export declare function isTimetabled(tokens: readonly Token[], { first, next, numeral }: Figure): boolean;
/** "5 May, 11.20": hours and minutes right behind a date or weekday that ends at `dateEnd`. */
export declare const isClock: (text: string, from: number, literal: string, dateEnd: number) => boolean;
