/** Answers of employees are told together with so many others of the same cell, or not at all. */
export const FEWEST = 5

export const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
