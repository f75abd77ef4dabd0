// The words the schemas are written in.

import { z } from 'zod';

/** Strict: a key that nobody knows would be dropped by the next write, so it is an error instead. */
export const object = z.strictObject;
export const oneOf = z.discriminatedUnion;
export const { array, literal } = z;

export const text = z.string();
export const textOrNull = text.nullable();
export const boolean = z.boolean();
/** 0 or more. */
export const count = z.int().min(0);
/** 1 or more: scenes, pages and runs are counted from 1. */
export const ordinal = z.int().min(1);
/** Epoch milliseconds. */
export const instant = z.int();
export const minutes = z.number().min(0);
