/** Digits with at most three separators between two of them, as long as it goes; both ends are unambiguous. */
export const DIGIT_RUN = /[+(]{0,2}\d(?:[ \u00a0./()\u2013-]{0,3}\d)*/g
